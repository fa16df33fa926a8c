// The part of SPDY/3.1 that a kubelet needs for exec (draft-mbelshe-httpbis-spdy-00): a client opens streams, the server answers and writes into them.
// Headers are compressed with a dictionary of the protocol; nothing here has to read them, as a client opens its streams in a known order.

const CONTROL = { synStream: 1, synReply: 2, rstStream: 3, ping: 6 };
const VERSION = 3;
const FIN = 1;
const HEAD = 8;
const MAX_DATA = 32 * 1024;

/** No headers as zlib writes and flushes them: its own beginning goes before the first, as all of a connection are one stream. */
const ZLIB_BEGINS = Buffer.from([0x78, 0x01]);
const NO_HEADERS = Buffer.from([0, 4, 0, 0xfb, 0xff, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff]);

/**
 * Serves one connection, answers whatever opens a stream, and tells of its number. `write` and `end` are for the streams.
 * @param {import('node:net').Socket} socket
 */
export function serveSpdy(socket, head, onStream) {
  let rest = head;
  let replies = 0;
  const reply = (id) => {
    const body = Buffer.concat([uint32(id), ...(replies === 0 ? [ZLIB_BEGINS] : []), NO_HEADERS]);
    replies += 1;
    socket.write(controlFrame(CONTROL.synReply, body));
  };
  const take = (frame) => {
    const type = (frame[0] & 0x80) === 0 ? undefined : frame.readUInt16BE(2);
    if (type === CONTROL.synStream) {
      const id = frame.readUInt32BE(HEAD);
      reply(id);
      onStream(id);
    } else if (type === CONTROL.ping) {
      socket.write(frame);
    }
  };
  const read = (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (let size = sizeOf(rest); rest.length >= size; size = sizeOf(rest)) {
      take(rest.subarray(0, size));
      rest = rest.subarray(size);
    }
  };
  socket.on('data', read);
  read(Buffer.alloc(0));
  return {
    write: (id, data) => {
      for (let at = 0; at < data.length; at += MAX_DATA)
        socket.write(dataFrame(id, data.subarray(at, at + MAX_DATA), 0));
    },
    end: (id) => socket.write(dataFrame(id, Buffer.alloc(0), FIN)),
  };
}

const sizeOf = (buffer) => (buffer.length < HEAD ? Infinity : HEAD + buffer.readUIntBE(5, 3));

function uint32(value) {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32BE(value);
  return buffer;
}

function controlFrame(type, body) {
  const head = Buffer.alloc(HEAD);
  head.writeUInt16BE(0x8000 | VERSION);
  head.writeUInt16BE(type, 2);
  head.writeUIntBE(body.length, 5, 3);
  return Buffer.concat([head, body]);
}

function dataFrame(id, data, flags) {
  const head = Buffer.alloc(HEAD);
  head.writeUInt32BE(id);
  head[4] = flags;
  head.writeUIntBE(data.length, 5, 3);
  return Buffer.concat([head, data]);
}
