import { ScanError, UserError } from "./common.js";
import { Notices, OBJECTS, STREAM, byNamesakes, checkKind, fieldsOf, listOf, numberOf, placeInManifests, present, rate, renamed, streamOf, textOf, unmentioned, valueAt, withName, writtenName } from "./reading-shared.js";
import { kubescape } from "./kubescape.js";
import { QUIET as QUIET$1, trivy, trivyReport } from "./trivy.js";
import { join } from "node:path";
// src/scanners/rego-builtins.ts
const REGO_BUILTINS = `
{"name":"abs","decl":{"args":[{"type":"number"}],"result":{"type":"number"},"type":"function"}}
{"name":"all","decl":{"args":[{"of":[{"dynamic":{"type":"any"},"type":"array"},{"of":{"type":"any"},"type":"set"}],"type":"any"}],"result":{"type":"boolean"},"type":"function"}}
{"name":"and","infix":"&","decl":{"args":[{"of":{"type":"any"},"type":"set"},{"of":{"type":"any"},"type":"set"}],"result":{"of":{"type":"any"},"type":"set"},"type":"function"}}
{"name":"any","decl":{"args":[{"of":[{"dynamic":{"type":"any"},"type":"array"},{"of":{"type":"any"},"type":"set"}],"type":"any"}],"result":{"type":"boolean"},"type":"function"}}
{"name":"array.concat","decl":{"args":[{"dynamic":{"type":"any"},"type":"array"},{"dynamic":{"type":"any"},"type":"array"}],"result":{"dynamic":{"type":"any"},"type":"array"},"type":"function"}}
{"name":"array.flatten","decl":{"args":[{"dynamic":{"type":"any"},"type":"array"}],"result":{"dynamic":{"type":"any"},"type":"array"},"type":"function"}}
{"name":"array.reverse","decl":{"args":[{"dynamic":{"type":"any"},"type":"array"}],"result":{"dynamic":{"type":"any"},"type":"array"},"type":"function"}}
{"name":"array.slice","decl":{"args":[{"dynamic":{"type":"any"},"type":"array"},{"type":"number"},{"type":"number"}],"result":{"dynamic":{"type":"any"},"type":"array"},"type":"function"}}
{"name":"assign","infix":":=","decl":{"args":[{"type":"any"},{"type":"any"}],"result":{"type":"boolean"},"type":"function"}}
{"name":"base64.decode","decl":{"args":[{"type":"string"}],"result":{"type":"string"},"type":"function"}}
{"name":"base64.encode","decl":{"args":[{"type":"string"}],"result":{"type":"string"},"type":"function"}}
{"name":"base64.is_valid","decl":{"args":[{"type":"string"}],"result":{"type":"boolean"},"type":"function"}}
{"name":"base64url.decode","decl":{"args":[{"type":"string"}],"result":{"type":"string"},"type":"function"}}
{"name":"base64url.encode","decl":{"args":[{"type":"string"}],"result":{"type":"string"},"type":"function"}}
{"name":"base64url.encode_no_pad","decl":{"args":[{"type":"string"}],"result":{"type":"string"},"type":"function"}}
{"name":"bits.and","decl":{"args":[{"type":"number"},{"type":"number"}],"result":{"type":"number"},"type":"function"}}
{"name":"bits.lsh","decl":{"args":[{"type":"number"},{"type":"number"}],"result":{"type":"number"},"type":"function"}}
{"name":"bits.negate","decl":{"args":[{"type":"number"}],"result":{"type":"number"},"type":"function"}}
{"name":"bits.or","decl":{"args":[{"type":"number"},{"type":"number"}],"result":{"type":"number"},"type":"function"}}
{"name":"bits.rsh","decl":{"args":[{"type":"number"},{"type":"number"}],"result":{"type":"number"},"type":"function"}}
{"name":"bits.xor","decl":{"args":[{"type":"number"},{"type":"number"}],"result":{"type":"number"},"type":"function"}}
{"name":"cast_array","decl":{"args":[{"type":"any"}],"result":{"dynamic":{"type":"any"},"type":"array"},"type":"function"}}
{"name":"cast_boolean","decl":{"args":[{"type":"any"}],"result":{"type":"boolean"},"type":"function"}}
{"name":"cast_null","decl":{"args":[{"type":"any"}],"result":{"type":"null"},"type":"function"}}
{"name":"cast_object","decl":{"args":[{"type":"any"}],"result":{"dynamic":{"key":{"type":"any"},"value":{"type":"any"}},"type":"object"},"type":"function"}}
{"name":"cast_set","decl":{"args":[{"type":"any"}],"result":{"of":{"type":"any"},"type":"set"},"type":"function"}}
{"name":"cast_string","decl":{"args":[{"type":"any"}],"result":{"type":"string"},"type":"function"}}
{"name":"ceil","decl":{"args":[{"type":"number"}],"result":{"type":"number"},"type":"function"}}
{"name":"concat","decl":{"args":[{"type":"string"},{"of":[{"dynamic":{"type":"string"},"type":"array"},{"of":{"type":"string"},"type":"set"}],"type":"any"}],"result":{"type":"string"},"type":"function"}}
{"name":"contains","decl":{"args":[{"type":"string"},{"type":"string"}],"result":{"type":"boolean"},"type":"function"}}
{"name":"count","decl":{"args":[{"of":[{"type":"string"},{"dynamic":{"type":"any"},"type":"array"},{"dynamic":{"key":{"type":"any"},"value":{"type":"any"}},"type":"object"},{"of":{"type":"any"},"type":"set"}],"type":"any"}],"result":{"type":"number"},"type":"function"}}
{"name":"crypto.hmac.equal","decl":{"args":[{"type":"string"},{"type":"string"}],"result":{"type":"boolean"},"type":"function"}}
{"name":"crypto.hmac.md5","decl":{"args":[{"type":"string"},{"type":"string"}],"result":{"type":"string"},"type":"function"}}
{"name":"crypto.hmac.sha1","decl":{"args":[{"type":"string"},{"type":"string"}],"result":{"type":"string"},"type":"function"}}
{"name":"crypto.hmac.sha256","decl":{"args":[{"type":"string"},{"type":"string"}],"result":{"type":"string"},"type":"function"}}
{"name":"crypto.hmac.sha512","decl":{"args":[{"type":"string"},{"type":"string"}],"result":{"type":"string"},"type":"function"}}
{"name":"crypto.md5","decl":{"args":[{"type":"string"}],"result":{"type":"string"},"type":"function"}}
{"name":"crypto.parse_private_keys","decl":{"args":[{"type":"string"}],"result":{"dynamic":{"dynamic":{"key":{"type":"string"},"value":{"type":"any"}},"type":"object"},"type":"array"},"type":"function"}}
{"name":"crypto.sha1","decl":{"args":[{"type":"string"}],"result":{"type":"string"},"type":"function"}}
{"name":"crypto.sha256","decl":{"args":[{"type":"string"}],"result":{"type":"string"},"type":"function"}}
{"name":"crypto.x509.parse_and_verify_certificates","decl":{"args":[{"type":"string"}],"result":{"static":[{"type":"boolean"},{"dynamic":{"dynamic":{"key":{"type":"string"},"value":{"type":"any"}},"type":"object"},"type":"array"}],"type":"array"},"type":"function"}}
{"name":"crypto.x509.parse_and_verify_certificates_with_options","decl":{"args":[{"type":"string"},{"dynamic":{"key":{"type":"string"},"value":{"type":"any"}},"type":"object"}],"result":{"static":[{"type":"boolean"},{"dynamic":{"dynamic":{"key":{"type":"string"},"value":{"type":"any"}},"type":"object"},"type":"array"}],"type":"array"},"type":"function"}}
{"name":"crypto.x509.parse_certificate_request","decl":{"args":[{"type":"string"}],"result":{"dynamic":{"key":{"type":"string"},"value":{"type":"any"}},"type":"object"},"type":"function"}}
{"name":"crypto.x509.parse_certificates","decl":{"args":[{"type":"string"}],"result":{"dynamic":{"dynamic":{"key":{"type":"string"},"value":{"type":"any"}},"type":"object"},"type":"array"},"type":"function"}}
{"name":"crypto.x509.parse_keypair","decl":{"args":[{"type":"string"},{"type":"string"}],"result":{"dynamic":{"key":{"type":"string"},"value":{"type":"any"}},"type":"object"},"type":"function"}}
{"name":"crypto.x509.parse_rsa_private_key","decl":{"args":[{"type":"string"}],"result":{"dynamic":{"key":{"type":"string"},"value":{"type":"any"}},"type":"object"},"type":"function"}}
{"name":"div","infix":"/","decl":{"args":[{"type":"number"},{"type":"number"}],"result":{"type":"number"},"type":"function"}}
{"name":"endswith","decl":{"args":[{"type":"string"},{"type":"string"}],"result":{"type":"boolean"},"type":"function"}}
{"name":"eq","infix":"=","decl":{"args":[{"type":"any"},{"type":"any"}],"result":{"type":"boolean"},"type":"function"}}
{"name":"equal","infix":"==","decl":{"args":[{"type":"any"},{"type":"any"}],"result":{"type":"boolean"},"type":"function"}}
{"name":"floor","decl":{"args":[{"type":"number"}],"result":{"type":"number"},"type":"function"}}
{"name":"format_int","decl":{"args":[{"type":"number"},{"type":"number"}],"result":{"type":"string"},"type":"function"}}
{"name":"glob.match","decl":{"args":[{"type":"string"},{"of":[{"type":"null"},{"dynamic":{"type":"string"},"type":"array"}],"type":"any"},{"type":"string"}],"result":{"type":"boolean"},"type":"function"}}
{"name":"glob.quote_meta","decl":{"args":[{"type":"string"}],"result":{"type":"string"},"type":"function"}}
{"name":"graph.reachable","decl":{"args":[{"dynamic":{"key":{"type":"any"},"value":{"of":[{"dynamic":{"type":"any"},"type":"array"},{"of":{"type":"any"},"type":"set"}],"type":"any"}},"type":"object"},{"of":[{"dynamic":{"type":"any"},"type":"array"},{"of":{"type":"any"},"type":"set"}],"type":"any"}],"result":{"of":{"type":"any"},"type":"set"},"type":"function"}}
{"name":"graph.reachable_paths","decl":{"args":[{"dynamic":{"key":{"type":"any"},"value":{"of":[{"dynamic":{"type":"any"},"type":"array"},{"of":{"type":"any"},"type":"set"}],"type":"any"}},"type":"object"},{"of":[{"dynamic":{"type":"any"},"type":"array"},{"of":{"type":"any"},"type":"set"}],"type":"any"}],"result":{"of":{"dynamic":{"type":"any"},"type":"array"},"type":"set"},"type":"function"}}
{"name":"graphql.is_valid","decl":{"args":[{"of":[{"type":"string"},{"dynamic":{"key":{"type":"any"},"value":{"type":"any"}},"type":"object"}],"type":"any"},{"of":[{"type":"string"},{"dynamic":{"key":{"type":"any"},"value":{"type":"any"}},"type":"object"}],"type":"any"}],"result":{"type":"boolean"},"type":"function"}}
{"name":"graphql.parse","decl":{"args":[{"of":[{"type":"string"},{"dynamic":{"key":{"type":"any"},"value":{"type":"any"}},"type":"object"}],"type":"any"},{"of":[{"type":"string"},{"dynamic":{"key":{"type":"any"},"value":{"type":"any"}},"type":"object"}],"type":"any"}],"result":{"static":[{"dynamic":{"key":{"type":"any"},"value":{"type":"any"}},"type":"object"},{"dynamic":{"key":{"type":"any"},"value":{"type":"any"}},"type":"object"}],"type":"array"},"type":"function"}}
{"name":"graphql.parse_and_verify","decl":{"args":[{"of":[{"type":"string"},{"dynamic":{"key":{"type":"any"},"value":{"type":"any"}},"type":"object"}],"type":"any"},{"of":[{"type":"string"},{"dynamic":{"key":{"type":"any"},"value":{"type":"any"}},"type":"object"}],"type":"any"}],"result":{"static":[{"type":"boolean"},{"dynamic":{"key":{"type":"any"},"value":{"type":"any"}},"type":"object"},{"dynamic":{"key":{"type":"any"},"value":{"type":"any"}},"type":"object"}],"type":"array"},"type":"function"}}
{"name":"graphql.parse_query","decl":{"args":[{"type":"string"}],"result":{"dynamic":{"key":{"type":"any"},"value":{"type":"any"}},"type":"object"},"type":"function"}}
{"name":"graphql.parse_schema","decl":{"args":[{"type":"string"}],"result":{"dynamic":{"key":{"type":"any"},"value":{"type":"any"}},"type":"object"},"type":"function"}}
{"name":"graphql.schema_is_valid","decl":{"args":[{"of":[{"type":"string"},{"dynamic":{"key":{"type":"any"},"value":{"type":"any"}},"type":"object"}],"type":"any"}],"result":{"type":"boolean"},"type":"function"}}
{"name":"gt","infix":">","decl":{"args":[{"type":"any"},{"type":"any"}],"result":{"type":"boolean"},"type":"function"}}
{"name":"gte","infix":">=","decl":{"args":[{"type":"any"},{"type":"any"}],"result":{"type":"boolean"},"type":"function"}}
{"name":"hex.decode","decl":{"args":[{"type":"string"}],"result":{"type":"string"},"type":"function"}}
{"name":"hex.encode","decl":{"args":[{"type":"string"}],"result":{"type":"string"},"type":"function"}}
{"name":"http.send","decl":{"args":[{"dynamic":{"key":{"type":"string"},"value":{"type":"any"}},"type":"object"}],"result":{"dynamic":{"key":{"type":"any"},"value":{"type":"any"}},"type":"object"},"type":"function"},"nondeterministic":true}
{"name":"indexof","decl":{"args":[{"type":"string"},{"type":"string"}],"result":{"type":"number"},"type":"function"}}
{"name":"indexof_n","decl":{"args":[{"type":"string"},{"type":"string"}],"result":{"dynamic":{"type":"number"},"type":"array"},"type":"function"}}
{"name":"internal.member_2","infix":"in","decl":{"args":[{"type":"any"},{"type":"any"}],"result":{"type":"boolean"},"type":"function"}}
{"name":"internal.member_3","infix":"in","decl":{"args":[{"type":"any"},{"type":"any"},{"type":"any"}],"result":{"type":"boolean"},"type":"function"}}
{"name":"internal.print","decl":{"args":[{"dynamic":{"of":{"type":"any"},"type":"set"},"type":"array"}],"type":"function"}}
{"name":"internal.template_string","decl":{"args":[{"dynamic":{"type":"any"},"type":"array"}],"result":{"type":"string"},"type":"function"}}
{"name":"internal.test_case","decl":{"args":[{"dynamic":{"type":"any"},"type":"array"}],"type":"function"}}
{"name":"intersection","decl":{"args":[{"of":{"of":{"type":"any"},"type":"set"},"type":"set"}],"result":{"of":{"type":"any"},"type":"set"},"type":"function"}}
{"name":"io.jwt.decode","decl":{"args":[{"type":"string"}],"result":{"static":[{"dynamic":{"key":{"type":"any"},"value":{"type":"any"}},"type":"object"},{"dynamic":{"key":{"type":"any"},"value":{"type":"any"}},"type":"object"},{"type":"string"}],"type":"array"},"type":"function"}}
{"name":"io.jwt.decode_verify","decl":{"args":[{"type":"string"},{"dynamic":{"key":{"type":"string"},"value":{"type":"any"}},"type":"object"}],"result":{"static":[{"type":"boolean"},{"dynamic":{"key":{"type":"any"},"value":{"type":"any"}},"type":"object"},{"dynamic":{"key":{"type":"any"},"value":{"type":"any"}},"type":"object"}],"type":"array"},"type":"function"},"nondeterministic":true}
{"name":"io.jwt.encode_sign","decl":{"args":[{"dynamic":{"key":{"type":"string"},"value":{"type":"any"}},"type":"object"},{"dynamic":{"key":{"type":"string"},"value":{"type":"any"}},"type":"object"},{"dynamic":{"key":{"type":"string"},"value":{"type":"any"}},"type":"object"}],"result":{"type":"string"},"type":"function"},"nondeterministic":true}
{"name":"io.jwt.encode_sign_raw","decl":{"args":[{"type":"string"},{"type":"string"},{"type":"string"}],"result":{"type":"string"},"type":"function"},"nondeterministic":true}
{"name":"io.jwt.verify_eddsa","decl":{"args":[{"type":"string"},{"type":"string"}],"result":{"type":"boolean"},"type":"function"}}
{"name":"io.jwt.verify_es256","decl":{"args":[{"type":"string"},{"type":"string"}],"result":{"type":"boolean"},"type":"function"}}
{"name":"io.jwt.verify_es384","decl":{"args":[{"type":"string"},{"type":"string"}],"result":{"type":"boolean"},"type":"function"}}
{"name":"io.jwt.verify_es512","decl":{"args":[{"type":"string"},{"type":"string"}],"result":{"type":"boolean"},"type":"function"}}
{"name":"io.jwt.verify_hs256","decl":{"args":[{"type":"string"},{"type":"string"}],"result":{"type":"boolean"},"type":"function"}}
{"name":"io.jwt.verify_hs384","decl":{"args":[{"type":"string"},{"type":"string"}],"result":{"type":"boolean"},"type":"function"}}
{"name":"io.jwt.verify_hs512","decl":{"args":[{"type":"string"},{"type":"string"}],"result":{"type":"boolean"},"type":"function"}}
{"name":"io.jwt.verify_ps256","decl":{"args":[{"type":"string"},{"type":"string"}],"result":{"type":"boolean"},"type":"function"}}
{"name":"io.jwt.verify_ps384","decl":{"args":[{"type":"string"},{"type":"string"}],"result":{"type":"boolean"},"type":"function"}}
{"name":"io.jwt.verify_ps512","decl":{"args":[{"type":"string"},{"type":"string"}],"result":{"type":"boolean"},"type":"function"}}
{"name":"io.jwt.verify_rs256","decl":{"args":[{"type":"string"},{"type":"string"}],"result":{"type":"boolean"},"type":"function"}}
{"name":"io.jwt.verify_rs384","decl":{"args":[{"type":"string"},{"type":"string"}],"result":{"type":"boolean"},"type":"function"}}
{"name":"io.jwt.verify_rs512","decl":{"args":[{"type":"string"},{"type":"string"}],"result":{"type":"boolean"},"type":"function"}}
{"name":"is_array","decl":{"args":[{"type":"any"}],"result":{"type":"boolean"},"type":"function"}}
{"name":"is_boolean","decl":{"args":[{"type":"any"}],"result":{"type":"boolean"},"type":"function"}}
{"name":"is_null","decl":{"args":[{"type":"any"}],"result":{"type":"boolean"},"type":"function"}}
{"name":"is_number","decl":{"args":[{"type":"any"}],"result":{"type":"boolean"},"type":"function"}}
{"name":"is_object","decl":{"args":[{"type":"any"}],"result":{"type":"boolean"},"type":"function"}}
{"name":"is_set","decl":{"args":[{"type":"any"}],"result":{"type":"boolean"},"type":"function"}}
{"name":"is_string","decl":{"args":[{"type":"any"}],"result":{"type":"boolean"},"type":"function"}}
{"name":"json.filter","decl":{"args":[{"dynamic":{"key":{"type":"any"},"value":{"type":"any"}},"type":"object"},{"of":[{"dynamic":{"of":[{"type":"string"},{"dynamic":{"type":"any"},"type":"array"}],"type":"any"},"type":"array"},{"of":{"of":[{"type":"string"},{"dynamic":{"type":"any"},"type":"array"}],"type":"any"},"type":"set"}],"type":"any"}],"result":{"dynamic":{"key":{"type":"any"},"value":{"type":"any"}},"type":"object"},"type":"function"}}
{"name":"json.is_valid","decl":{"args":[{"type":"string"}],"result":{"type":"boolean"},"type":"function"}}
{"name":"json.marshal","decl":{"args":[{"type":"any"}],"result":{"type":"string"},"type":"function"}}
{"name":"json.marshal_with_options","decl":{"args":[{"type":"any"},{"dynamic":{"key":{"type":"string"},"value":{"type":"any"}},"static":[{"key":"indent","value":{"type":"string"}},{"key":"prefix","value":{"type":"string"}},{"key":"pretty","value":{"type":"boolean"}}],"type":"object"}],"result":{"type":"string"},"type":"function"}}
{"name":"json.match_schema","decl":{"args":[{"of":[{"type":"string"},{"dynamic":{"key":{"type":"any"},"value":{"type":"any"}},"type":"object"}],"type":"any"},{"of":[{"type":"string"},{"dynamic":{"key":{"type":"any"},"value":{"type":"any"}},"type":"object"}],"type":"any"}],"result":{"static":[{"type":"boolean"},{"dynamic":{"static":[{"key":"desc","value":{"type":"string"}},{"key":"error","value":{"type":"string"}},{"key":"field","value":{"type":"string"}},{"key":"type","value":{"type":"string"}}],"type":"object"},"type":"array"}],"type":"array"},"type":"function"}}
{"name":"json.patch","decl":{"args":[{"type":"any"},{"dynamic":{"dynamic":{"key":{"type":"any"},"value":{"type":"any"}},"static":[{"key":"op","value":{"type":"string"}},{"key":"path","value":{"type":"any"}}],"type":"object"},"type":"array"}],"result":{"type":"any"},"type":"function"}}
{"name":"json.remove","decl":{"args":[{"dynamic":{"key":{"type":"any"},"value":{"type":"any"}},"type":"object"},{"of":[{"dynamic":{"of":[{"type":"string"},{"dynamic":{"type":"any"},"type":"array"}],"type":"any"},"type":"array"},{"of":{"of":[{"type":"string"},{"dynamic":{"type":"any"},"type":"array"}],"type":"any"},"type":"set"}],"type":"any"}],"result":{"dynamic":{"key":{"type":"any"},"value":{"type":"any"}},"type":"object"},"type":"function"}}
{"name":"json.unmarshal","decl":{"args":[{"type":"string"}],"result":{"type":"any"},"type":"function"}}
{"name":"json.verify_schema","decl":{"args":[{"of":[{"type":"string"},{"dynamic":{"key":{"type":"any"},"value":{"type":"any"}},"type":"object"}],"type":"any"}],"result":{"static":[{"type":"boolean"},{"of":[{"type":"null"},{"type":"string"}],"type":"any"}],"type":"array"},"type":"function"}}
{"name":"lower","decl":{"args":[{"type":"string"}],"result":{"type":"string"},"type":"function"}}
{"name":"lt","infix":"<","decl":{"args":[{"type":"any"},{"type":"any"}],"result":{"type":"boolean"},"type":"function"}}
{"name":"lte","infix":"<=","decl":{"args":[{"type":"any"},{"type":"any"}],"result":{"type":"boolean"},"type":"function"}}
{"name":"max","decl":{"args":[{"of":[{"dynamic":{"type":"any"},"type":"array"},{"of":{"type":"any"},"type":"set"}],"type":"any"}],"result":{"type":"any"},"type":"function"}}
{"name":"min","decl":{"args":[{"of":[{"dynamic":{"type":"any"},"type":"array"},{"of":{"type":"any"},"type":"set"}],"type":"any"}],"result":{"type":"any"},"type":"function"}}
{"name":"minus","infix":"-","decl":{"args":[{"of":[{"type":"number"},{"of":{"type":"any"},"type":"set"}],"type":"any"},{"of":[{"type":"number"},{"of":{"type":"any"},"type":"set"}],"type":"any"}],"result":{"of":[{"type":"number"},{"of":{"type":"any"},"type":"set"}],"type":"any"},"type":"function"}}
{"name":"mul","infix":"*","decl":{"args":[{"type":"number"},{"type":"number"}],"result":{"type":"number"},"type":"function"}}
{"name":"neq","infix":"!=","decl":{"args":[{"type":"any"},{"type":"any"}],"result":{"type":"boolean"},"type":"function"}}
{"name":"net.cidr_contains","decl":{"args":[{"type":"string"},{"type":"string"}],"result":{"type":"boolean"},"type":"function"}}
{"name":"net.cidr_contains_matches","decl":{"args":[{"of":[{"type":"string"},{"dynamic":{"of":[{"type":"string"},{"dynamic":{"type":"any"},"type":"array"}],"type":"any"},"type":"array"},{"dynamic":{"key":{"type":"string"},"value":{"of":[{"type":"string"},{"dynamic":{"type":"any"},"type":"array"}],"type":"any"}},"type":"object"},{"of":{"of":[{"type":"string"},{"dynamic":{"type":"any"},"type":"array"}],"type":"any"},"type":"set"}],"type":"any"},{"of":[{"type":"string"},{"dynamic":{"of":[{"type":"string"},{"dynamic":{"type":"any"},"type":"array"}],"type":"any"},"type":"array"},{"dynamic":{"key":{"type":"string"},"value":{"of":[{"type":"string"},{"dynamic":{"type":"any"},"type":"array"}],"type":"any"}},"type":"object"},{"of":{"of":[{"type":"string"},{"dynamic":{"type":"any"},"type":"array"}],"type":"any"},"type":"set"}],"type":"any"}],"result":{"of":{"static":[{"type":"any"},{"type":"any"}],"type":"array"},"type":"set"},"type":"function"}}
{"name":"net.cidr_expand","decl":{"args":[{"type":"string"}],"result":{"of":{"type":"string"},"type":"set"},"type":"function"}}
{"name":"net.cidr_intersects","decl":{"args":[{"type":"string"},{"type":"string"}],"result":{"type":"boolean"},"type":"function"}}
{"name":"net.cidr_is_valid","decl":{"args":[{"type":"string"}],"result":{"type":"boolean"},"type":"function"}}
{"name":"net.cidr_merge","decl":{"args":[{"of":[{"dynamic":{"of":[{"type":"string"}],"type":"any"},"type":"array"},{"of":{"type":"string"},"type":"set"}],"type":"any"}],"result":{"of":{"type":"string"},"type":"set"},"type":"function"}}
{"name":"net.cidr_overlap","decl":{"args":[{"type":"string"},{"type":"string"}],"result":{"type":"boolean"},"type":"function"}}
{"name":"net.lookup_ip_addr","decl":{"args":[{"type":"string"}],"result":{"of":{"type":"string"},"type":"set"},"type":"function"},"nondeterministic":true}
{"name":"numbers.range","decl":{"args":[{"type":"number"},{"type":"number"}],"result":{"dynamic":{"type":"number"},"type":"array"},"type":"function"}}
{"name":"numbers.range_step","decl":{"args":[{"type":"number"},{"type":"number"},{"type":"number"}],"result":{"dynamic":{"type":"number"},"type":"array"},"type":"function"}}
{"name":"object.filter","decl":{"args":[{"dynamic":{"key":{"type":"any"},"value":{"type":"any"}},"type":"object"},{"of":[{"dynamic":{"type":"any"},"type":"array"},{"dynamic":{"key":{"type":"any"},"value":{"type":"any"}},"type":"object"},{"of":{"type":"any"},"type":"set"}],"type":"any"}],"result":{"dynamic":{"key":{"type":"any"},"value":{"type":"any"}},"type":"object"},"type":"function"}}
{"name":"object.get","decl":{"args":[{"dynamic":{"key":{"type":"any"},"value":{"type":"any"}},"type":"object"},{"type":"any"},{"type":"any"}],"result":{"type":"any"},"type":"function"}}
{"name":"object.keys","decl":{"args":[{"dynamic":{"key":{"type":"any"},"value":{"type":"any"}},"type":"object"}],"result":{"of":{"type":"any"},"type":"set"},"type":"function"}}
{"name":"object.remove","decl":{"args":[{"dynamic":{"key":{"type":"any"},"value":{"type":"any"}},"type":"object"},{"of":[{"dynamic":{"type":"any"},"type":"array"},{"dynamic":{"key":{"type":"any"},"value":{"type":"any"}},"type":"object"},{"of":{"type":"any"},"type":"set"}],"type":"any"}],"result":{"dynamic":{"key":{"type":"any"},"value":{"type":"any"}},"type":"object"},"type":"function"}}
{"name":"object.subset","decl":{"args":[{"of":[{"dynamic":{"type":"any"},"type":"array"},{"dynamic":{"key":{"type":"any"},"value":{"type":"any"}},"type":"object"},{"of":{"type":"any"},"type":"set"}],"type":"any"},{"of":[{"dynamic":{"type":"any"},"type":"array"},{"dynamic":{"key":{"type":"any"},"value":{"type":"any"}},"type":"object"},{"of":{"type":"any"},"type":"set"}],"type":"any"}],"result":{"type":"boolean"},"type":"function"}}
{"name":"object.union","decl":{"args":[{"dynamic":{"key":{"type":"any"},"value":{"type":"any"}},"type":"object"},{"dynamic":{"key":{"type":"any"},"value":{"type":"any"}},"type":"object"}],"result":{"dynamic":{"key":{"type":"any"},"value":{"type":"any"}},"type":"object"},"type":"function"}}
{"name":"object.union_n","decl":{"args":[{"dynamic":{"dynamic":{"key":{"type":"any"},"value":{"type":"any"}},"type":"object"},"type":"array"}],"result":{"dynamic":{"key":{"type":"any"},"value":{"type":"any"}},"type":"object"},"type":"function"}}
{"name":"opa.runtime","decl":{"result":{"dynamic":{"key":{"type":"string"},"value":{"type":"any"}},"type":"object"},"type":"function"},"nondeterministic":true}
{"name":"or","infix":"|","decl":{"args":[{"of":{"type":"any"},"type":"set"},{"of":{"type":"any"},"type":"set"}],"result":{"of":{"type":"any"},"type":"set"},"type":"function"}}
{"name":"plus","infix":"+","decl":{"args":[{"type":"number"},{"type":"number"}],"result":{"type":"number"},"type":"function"}}
{"name":"print","decl":{"type":"function","variadic":{"type":"any"}}}
{"name":"product","decl":{"args":[{"of":[{"dynamic":{"type":"number"},"type":"array"},{"of":{"type":"number"},"type":"set"}],"type":"any"}],"result":{"type":"number"},"type":"function"}}
{"name":"providers.aws.sign_req","decl":{"args":[{"dynamic":{"key":{"type":"string"},"value":{"type":"any"}},"type":"object"},{"dynamic":{"key":{"type":"string"},"value":{"type":"any"}},"type":"object"},{"type":"number"}],"result":{"dynamic":{"key":{"type":"any"},"value":{"type":"any"}},"type":"object"},"type":"function"}}
{"name":"rand.intn","decl":{"args":[{"type":"string"},{"type":"number"}],"result":{"type":"number"},"type":"function"},"nondeterministic":true}
{"name":"re_match","decl":{"args":[{"type":"string"},{"type":"string"}],"result":{"type":"boolean"},"type":"function"}}
{"name":"regex.find_all_string_submatch_n","decl":{"args":[{"type":"string"},{"type":"string"},{"type":"number"}],"result":{"dynamic":{"dynamic":{"type":"string"},"type":"array"},"type":"array"},"type":"function"}}
{"name":"regex.find_n","decl":{"args":[{"type":"string"},{"type":"string"},{"type":"number"}],"result":{"dynamic":{"type":"string"},"type":"array"},"type":"function"}}
{"name":"regex.globs_match","decl":{"args":[{"type":"string"},{"type":"string"}],"result":{"type":"boolean"},"type":"function"}}
{"name":"regex.is_valid","decl":{"args":[{"type":"string"}],"result":{"type":"boolean"},"type":"function"}}
{"name":"regex.match","decl":{"args":[{"type":"string"},{"type":"string"}],"result":{"type":"boolean"},"type":"function"}}
{"name":"regex.replace","decl":{"args":[{"type":"string"},{"type":"string"},{"type":"string"}],"result":{"type":"string"},"type":"function"}}
{"name":"regex.split","decl":{"args":[{"type":"string"},{"type":"string"}],"result":{"dynamic":{"type":"string"},"type":"array"},"type":"function"}}
{"name":"regex.template_match","decl":{"args":[{"type":"string"},{"type":"string"},{"type":"string"},{"type":"string"}],"result":{"type":"boolean"},"type":"function"}}
{"name":"rego.metadata.chain","decl":{"result":{"dynamic":{"type":"any"},"type":"array"},"type":"function"}}
{"name":"rego.metadata.rule","decl":{"result":{"type":"any"},"type":"function"}}
{"name":"rego.parse_module","decl":{"args":[{"type":"string"},{"type":"string"}],"result":{"dynamic":{"key":{"type":"string"},"value":{"type":"any"}},"type":"object"},"type":"function"}}
{"name":"rem","infix":"%","decl":{"args":[{"type":"number"},{"type":"number"}],"result":{"type":"number"},"type":"function"}}
{"name":"replace","decl":{"args":[{"type":"string"},{"type":"string"},{"type":"string"}],"result":{"type":"string"},"type":"function"}}
{"name":"round","decl":{"args":[{"type":"number"}],"result":{"type":"number"},"type":"function"}}
{"name":"semver.compare","decl":{"args":[{"type":"string"},{"type":"string"}],"result":{"type":"number"},"type":"function"}}
{"name":"semver.is_valid","decl":{"args":[{"type":"any"}],"result":{"type":"boolean"},"type":"function"}}
{"name":"set_diff","decl":{"args":[{"of":{"type":"any"},"type":"set"},{"of":{"type":"any"},"type":"set"}],"result":{"of":{"type":"any"},"type":"set"},"type":"function"}}
{"name":"sort","decl":{"args":[{"of":[{"dynamic":{"type":"any"},"type":"array"},{"of":{"type":"any"},"type":"set"}],"type":"any"}],"result":{"dynamic":{"type":"any"},"type":"array"},"type":"function"}}
{"name":"split","decl":{"args":[{"type":"string"},{"type":"string"}],"result":{"dynamic":{"type":"string"},"type":"array"},"type":"function"}}
{"name":"sprintf","decl":{"args":[{"type":"string"},{"dynamic":{"type":"any"},"type":"array"}],"result":{"type":"string"},"type":"function"}}
{"name":"startswith","decl":{"args":[{"type":"string"},{"type":"string"}],"result":{"type":"boolean"},"type":"function"}}
{"name":"strings.any_prefix_match","decl":{"args":[{"of":[{"type":"string"},{"dynamic":{"type":"string"},"type":"array"},{"of":{"type":"string"},"type":"set"}],"type":"any"},{"of":[{"type":"string"},{"dynamic":{"type":"string"},"type":"array"},{"of":{"type":"string"},"type":"set"}],"type":"any"}],"result":{"type":"boolean"},"type":"function"}}
{"name":"strings.any_suffix_match","decl":{"args":[{"of":[{"type":"string"},{"dynamic":{"type":"string"},"type":"array"},{"of":{"type":"string"},"type":"set"}],"type":"any"},{"of":[{"type":"string"},{"dynamic":{"type":"string"},"type":"array"},{"of":{"type":"string"},"type":"set"}],"type":"any"}],"result":{"type":"boolean"},"type":"function"}}
{"name":"strings.count","decl":{"args":[{"type":"string"},{"type":"string"}],"result":{"type":"number"},"type":"function"}}
{"name":"strings.render_template","decl":{"args":[{"type":"string"},{"dynamic":{"key":{"type":"string"},"value":{"type":"any"}},"type":"object"}],"result":{"type":"string"},"type":"function"}}
{"name":"strings.replace_n","decl":{"args":[{"dynamic":{"key":{"type":"string"},"value":{"type":"string"}},"type":"object"},{"type":"string"}],"result":{"type":"string"},"type":"function"}}
{"name":"strings.reverse","decl":{"args":[{"type":"string"}],"result":{"type":"string"},"type":"function"}}
{"name":"strings.split_n","decl":{"args":[{"type":"string"},{"type":"string"},{"type":"number"}],"result":{"dynamic":{"type":"string"},"type":"array"},"type":"function"}}
{"name":"substring","decl":{"args":[{"type":"string"},{"type":"number"},{"type":"number"}],"result":{"type":"string"},"type":"function"}}
{"name":"sum","decl":{"args":[{"of":[{"dynamic":{"type":"number"},"type":"array"},{"of":{"type":"number"},"type":"set"}],"type":"any"}],"result":{"type":"number"},"type":"function"}}
{"name":"time.add_date","decl":{"args":[{"type":"number"},{"type":"number"},{"type":"number"},{"type":"number"}],"result":{"type":"number"},"type":"function"}}
{"name":"time.clock","decl":{"args":[{"of":[{"type":"number"},{"static":[{"type":"number"},{"type":"string"}],"type":"array"}],"type":"any"}],"result":{"static":[{"type":"number"},{"type":"number"},{"type":"number"}],"type":"array"},"type":"function"}}
{"name":"time.date","decl":{"args":[{"of":[{"type":"number"},{"static":[{"type":"number"},{"type":"string"}],"type":"array"}],"type":"any"}],"result":{"static":[{"type":"number"},{"type":"number"},{"type":"number"}],"type":"array"},"type":"function"}}
{"name":"time.diff","decl":{"args":[{"of":[{"type":"number"},{"static":[{"type":"number"},{"type":"string"}],"type":"array"}],"type":"any"},{"of":[{"type":"number"},{"static":[{"type":"number"},{"type":"string"}],"type":"array"}],"type":"any"}],"result":{"static":[{"type":"number"},{"type":"number"},{"type":"number"},{"type":"number"},{"type":"number"},{"type":"number"}],"type":"array"},"type":"function"}}
{"name":"time.format","decl":{"args":[{"of":[{"type":"number"},{"static":[{"type":"number"},{"type":"string"}],"type":"array"},{"static":[{"type":"number"},{"type":"string"},{"type":"string"}],"type":"array"}],"type":"any"}],"result":{"type":"string"},"type":"function"}}
{"name":"time.now_ns","decl":{"result":{"type":"number"},"type":"function"},"nondeterministic":true}
{"name":"time.parse_duration_ns","decl":{"args":[{"type":"string"}],"result":{"type":"number"},"type":"function"}}
{"name":"time.parse_ns","decl":{"args":[{"type":"string"},{"type":"string"}],"result":{"type":"number"},"type":"function"}}
{"name":"time.parse_rfc3339_ns","decl":{"args":[{"type":"string"}],"result":{"type":"number"},"type":"function"}}
{"name":"time.weekday","decl":{"args":[{"of":[{"type":"number"},{"static":[{"type":"number"},{"type":"string"}],"type":"array"}],"type":"any"}],"result":{"type":"string"},"type":"function"}}
{"name":"to_number","decl":{"args":[{"of":[{"type":"null"},{"type":"boolean"},{"type":"number"},{"type":"string"}],"type":"any"}],"result":{"type":"number"},"type":"function"}}
{"name":"trace","decl":{"args":[{"type":"string"}],"result":{"type":"boolean"},"type":"function"}}
{"name":"trim","decl":{"args":[{"type":"string"},{"type":"string"}],"result":{"type":"string"},"type":"function"}}
{"name":"trim_left","decl":{"args":[{"type":"string"},{"type":"string"}],"result":{"type":"string"},"type":"function"}}
{"name":"trim_prefix","decl":{"args":[{"type":"string"},{"type":"string"}],"result":{"type":"string"},"type":"function"}}
{"name":"trim_right","decl":{"args":[{"type":"string"},{"type":"string"}],"result":{"type":"string"},"type":"function"}}
{"name":"trim_space","decl":{"args":[{"type":"string"}],"result":{"type":"string"},"type":"function"}}
{"name":"trim_suffix","decl":{"args":[{"type":"string"},{"type":"string"}],"result":{"type":"string"},"type":"function"}}
{"name":"type_name","decl":{"args":[{"type":"any"}],"result":{"type":"string"},"type":"function"}}
{"name":"union","decl":{"args":[{"of":{"of":{"type":"any"},"type":"set"},"type":"set"}],"result":{"of":{"type":"any"},"type":"set"},"type":"function"}}
{"name":"units.parse","decl":{"args":[{"type":"string"}],"result":{"type":"number"},"type":"function"}}
{"name":"units.parse_bytes","decl":{"args":[{"type":"string"}],"result":{"type":"number"},"type":"function"}}
{"name":"upper","decl":{"args":[{"type":"string"}],"result":{"type":"string"},"type":"function"}}
{"name":"uri.is_valid","decl":{"args":[{"type":"string"}],"result":{"type":"boolean"},"type":"function"}}
{"name":"uri.parse","decl":{"args":[{"type":"string"}],"result":{"dynamic":{"key":{"type":"string"},"value":{"type":"string"}},"type":"object"},"type":"function"}}
{"name":"urlquery.decode","decl":{"args":[{"type":"string"}],"result":{"type":"string"},"type":"function"}}
{"name":"urlquery.decode_object","decl":{"args":[{"type":"string"}],"result":{"dynamic":{"key":{"type":"string"},"value":{"dynamic":{"type":"string"},"type":"array"}},"type":"object"},"type":"function"}}
{"name":"urlquery.encode","decl":{"args":[{"type":"string"}],"result":{"type":"string"},"type":"function"}}
{"name":"urlquery.encode_object","decl":{"args":[{"dynamic":{"key":{"type":"string"},"value":{"of":[{"type":"string"},{"dynamic":{"type":"string"},"type":"array"},{"of":{"type":"string"},"type":"set"}],"type":"any"}},"type":"object"}],"result":{"type":"string"},"type":"function"}}
{"name":"uuid.parse","decl":{"args":[{"type":"string"}],"result":{"dynamic":{"key":{"type":"string"},"value":{"type":"any"}},"type":"object"},"type":"function"}}
{"name":"uuid.rfc4122","decl":{"args":[{"type":"string"}],"result":{"type":"string"},"type":"function"},"nondeterministic":true}
{"name":"walk","relation":true,"decl":{"args":[{"type":"any"}],"result":{"static":[{"dynamic":{"type":"any"},"type":"array"},{"type":"any"}],"type":"array"},"type":"function"}}
{"name":"yaml.is_valid","decl":{"args":[{"type":"string"}],"result":{"type":"boolean"},"type":"function"}}
{"name":"yaml.marshal","decl":{"args":[{"type":"any"}],"result":{"type":"string"},"type":"function"}}
{"name":"yaml.unmarshal","decl":{"args":[{"type":"string"}],"result":{"type":"any"},"type":"function"}}
`;
const REGO_LANGUAGE = {
	future_keywords: ["not"],
	features: [
		"keywords_in_refs",
		"rego_v1",
		"template_strings"
	]
};
// src/scanners/rego-capabilities.ts
const REACHING_OUT = new Set([
	"http.send",
	"net.lookup_ip_addr",
	"json.match_schema",
	"json.verify_schema",
	"opa.runtime",
	"parse_config_file",
	"parse_combined_config_files"
]);
const CAPABILITIES = "capabilities.json";
const STRING = { type: "string" };
const PARSE_CONFIG = {
	name: "parse_config",
	decl: {
		type: "function",
		args: [STRING, STRING],
		result: { type: "any" }
	}
};
function containedCapabilities(tool) {
	const builtins = REGO_BUILTINS.trim().split("\n").filter((line) => !REACHING_OUT.has(/^\{"name":"([^"]+)"/.exec(line)?.[1] ?? ""));
	const own = tool === "conftest" ? [JSON.stringify(PARSE_CONFIG)] : [];
	const rest = JSON.stringify({
		...REGO_LANGUAGE,
		allow_net: []
	}).slice(1);
	return `{"builtins":[${[...builtins, ...own].join(",")}],${rest}`;
}
// src/scanners/rego-options.ts
const MISTAKE = /([^\s:"\\]{1,300}\.rego):(\d+): rego_\w+: ([^"\n]*)/g;
const NO_POLICY = "rego-policy: name the folders with your Rego";
function policiesOf(tool, { policies }) {
	if (policies.length === 0) throw new UserError(`${tool} judges by your own policies and there is none: ${NO_POLICY}.`);
	return policies;
}
const MAX_SAID = 65536;
function regoMistake(said) {
	const begin = said.slice(0, MAX_SAID);
	const lines = begin.replaceAll(String.raw`\n`, "\n").matchAll(MISTAKE);
	const mistakes = new Set([...lines].map(([, file = "", line = "", text = ""]) => `${file}:${line}: ${text.trim()}`));
	const [first] = mistakes;
	const reaching = [...mistakes].find((one) => REACHING_OUT.has(calledIn(one)));
	if (reaching !== void 0) return `the policies call ${calledIn(reaching)} (${reaching.replace(/: .*$/s, "")}), which reaches out of the run, so that nothing was judged: leave it out, or allow it with rego-functions: all`;
	if (first === void 0) return unloaded(begin);
	return `the Rego does not compile, so that nothing was judged: ${first}${mistakes.size === 1 ? "" : ` (and ${mistakes.size - 1} more)`}; ${[...mistakes].some((one) => OLD.test(one)) ? "correct it, or say rego-version: v0 where it was written for OPA before 1.0" : "correct it"}`;
}
const OLD = /`(?:if|contains)` keyword is required/;
function unloaded(said) {
	const merged = /^(?:.{0,500}: )?([^:\n]{1,500}): merge error$/m.exec(said)?.[1];
	if (merged !== void 0) return `the policies cannot be loaded: OPA takes every JSON and YAML file of their folders for data, and ${merged} does not go with the others; name the .rego files alone, or folders without such files`;
	return /no policies found|rego_|no such file or directory|load error/i.test(said) ? `the policies cannot be loaded: ${firstLine(said)}` : void 0;
}
function calledIn(mistake) {
	return /: undefined function (\S+)$/.exec(mistake)?.[1] ?? "";
}
function firstLine(said) {
	return (said.split("\n").find((one) => one.trim() !== "") ?? "").trim().replace(/^Error: /, "").slice(0, 300);
}
// src/scanners/rego-unasked.ts
const SHOWN$1 = 5;
function unaskedNotice(packages) {
	const names = [...new Set(packages)].toSorted();
	const more = names.length > SHOWN$1 ? ` and ${names.length - SHOWN$1} more` : "";
	const [what, them] = names.length === 1 ? ["the package", "it"] : ["the packages", "them"];
	const shown = names.slice(0, SHOWN$1).join(", ");
	return names.length === 0 ? [] : [`The policies have rules that were not asked, in ${what} ${shown}${more}: add ${them} to rego-namespaces`];
}
// src/scanners/rego-finding.ts
const WORDS = {
	critical: "critical",
	high: "high",
	error: "high",
	medium: "medium",
	moderate: "medium",
	warning: "medium",
	low: "low",
	info: "info",
	note: "info"
};
function regoObservation(tool, finding, context, notices) {
	const { rule, value, metadata, file, isWarning, isExcepted } = finding;
	const fields = fieldsOf(metadata);
	const message = textOf(value) ?? textOf(fieldsOf(value)["msg"]) ?? textOf(fieldsOf(value)["message"]) ?? rule;
	const id = textOf(fields["id"]) ?? textOf(fields["code"]) ?? rule;
	const word = textOf(fields["severity"]);
	const severity = isWarning ? "medium" : "high";
	const observation = {
		ruleId: id,
		kind: "misconfiguration",
		title: message.split("\n")[0] ?? rule,
		...word !== void 0 && Object.hasOwn(WORDS, word.trim().toLowerCase()) ? rate(word, WORDS, notices) : {
			severity,
			severitySource: "default",
			nativeSeverity: isWarning ? "warning" : "failure"
		},
		status: isExcepted ? "suppressed" : "open",
		message,
		...present({ remediation: textOf(fields["remediation"]) }),
		controlKey: `${tool} ${id}: ${message}`
	};
	if (word !== void 0 && !Object.hasOwn(WORDS, word.trim().toLowerCase())) notices.add(`The severity ${JSON.stringify(word)} of a policy is not known here and was left out`);
	const fieldPath = textOf(fields["fieldPath"]) ?? textOf(fields["field"]) ?? textOf(fields["path"]);
	const container = textOf(fields["container"]);
	const startLine = numberOf(fieldsOf(fields["_loc"])["line"]);
	return placeInManifests(tool, observation, {
		file,
		...present({
			fieldPath,
			container,
			startLine
		})
	}, context);
}
// src/scanners/conftest/report.ts
function conftestReportOf(named) {
	return {
		name: "conftest JSON",
		elements: [["*"]],
		schema: {
			type: "array",
			maxItems: 0
		},
		begin: (context) => new ConftestReading(context, named)
	};
}
const conftestReport = conftestReportOf([]);
function rulesIn$1(entry) {
	return [...LISTS, "skipped"].map((list) => listOf(entry[list]).length).reduce((sum, length) => sum + length, numberOf(entry["successes"]) ?? 0);
}
function withRules(report) {
	const value = JSON.parse(report);
	const entries = listOf(value).map(fieldsOf);
	if (entries.length === 0) throw new ScanError("This is no conftest JSON report: it has no entry");
	return entries.flatMap((entry) => rulesIn$1(entry) > 0 ? [textOf(entry["namespace"]) ?? ""] : []);
}
const LISTS = [
	"failures",
	"warnings",
	"exceptions"
];
var ConftestReading = class {
	#context;
	#named;
	#notices = new Notices();
	#observations = [];
	#files = new Set();
	#hit = new Set();
	#asked = new Map();
	constructor(context, named) {
		this.#context = context;
		this.#named = named;
	}
	element(value) {
		const entry = fieldsOf(value);
		const file = entry["filename"];
		const namespace = textOf(entry["namespace"]);
		if (typeof file !== "string" || namespace === void 0 || numberOf(entry["successes"]) === void 0) throw new ScanError("This is no conftest JSON report: an entry has no filename, namespace and successes");
		const found = LISTS.flatMap((list) => listOf(entry[list]).map((one) => this.#observation(one, list, file)));
		this.#observations.push(...found);
		this.#files.add(file);
		if (found.some(({ status }) => status === "open")) this.#hit.add(file);
		this.#asked.set(namespace, (this.#asked.get(namespace) ?? 0) + rulesIn$1(entry));
	}
	#observation(value, list, file) {
		const { msg, metadata, loc } = fieldsOf(value);
		const query = textOf(fieldsOf(metadata)["query"])?.replace(/^data\./, "") ?? list;
		return regoObservation("conftest", {
			rule: list === "exceptions" ? query.replace(/\[_\].*$/s, "") : query,
			value: msg,
			metadata: {
				...fieldsOf(metadata),
				_loc: loc
			},
			file,
			isWarning: list === "warnings",
			isExcepted: list === "exceptions"
		}, this.#context, this.#notices);
	}
	end() {
		const silent = [...this.#asked].filter(([, asked]) => asked === 0).map(([namespace]) => namespace);
		if (silent.length === this.#asked.size || silent.some((name) => this.#named.includes(name))) throw new ScanError(`no rule was asked${silent.length === 0 ? "" : ` in ${silent.join(", ")}`}: policies have rules named deny, violation or warn, and rego-namespaces their packages`);
		const examined = this.#files.size;
		return {
			result: {
				observations: this.#observations,
				controls: [],
				coverage: {
					unit: "objects",
					examined,
					passed: examined - this.#hit.size
				},
				gaps: unmentioned("conftest", this.#files, this.#context.manifests),
				notices: [...this.#notices.all, ...silent.map((name) => `The package ${name} has no rule deny, violation or warn`)]
			},
			subject: {},
			inventory: []
		};
	}
};
// src/scanners/conftest/index.ts
const conftest = {
	name: "conftest",
	driver: "process",
	version: "0.69.0",
	homepage: "https://www.conftest.dev",
	licence: "Apache-2.0",
	targets: ["manifests"],
	environment: [],
	versionStep: {
		args: ["--version"],
		env: {},
		completed: [0]
	},
	readVersion: (output) => /Conftest: v?(\d\S*)/.exec(output)?.[1],
	takesSources: false,
	judgesCustomResources: true,
	files: ({ options: { rego } }) => new Map(rego.functions === "all" ? [] : [[CAPABILITIES, containedCapabilities("conftest")]]),
	plan: (request) => [{
		args: [
			...TEST,
			...policyArgs(request),
			...asked(request),
			...request.objects.map(({ file }) => file)
		],
		env: {},
		completed: [0, 1],
		report: "stdout",
		format: conftestReportOf(request.options.rego.namespaces),
		explain: regoMistake
	}],
	unasked: unaskedOf,
	report: conftestReport
};
const TEST = [
	"test",
	"--no-color",
	"--output=json"
];
const ALL = "--all-namespaces";
function asked({ options: { rego } }) {
	return rego.namespaces.length === 0 ? [ALL] : rego.namespaces.map((name) => `--namespace=${name}`);
}
function unaskedOf(request) {
	const { namespaces } = request.options.rego;
	const [first] = request.objects;
	if (namespaces.length === 0 || first === void 0) return;
	return {
		step: {
			args: [
				...TEST,
				...policyArgs(request),
				ALL,
				first.file
			],
			env: {},
			completed: [0, 1]
		},
		answer: (printed) => unaskedNotice(withRules(printed).filter((name) => !namespaces.includes(name)))
	};
}
function policyArgs({ options: { rego }, scratch }) {
	if (rego.bundle !== void 0) throw new UserError("rego-bundle: conftest reads folders with policies, only opa reads bundles: write rego-policy.");
	return [
		...policiesOf("conftest", rego).map((folder) => `--policy=${folder}`),
		...rego.data.map((path) => `--data=${path}`),
		`--rego-version=${rego.version}`,
		...rego.functions === "all" ? [] : [`--capabilities=${scratch}/${CAPABILITIES}`]
	];
}
// src/scanners/kube-linter/report.ts
const kubeLinterReport = {
	name: "kube-linter JSON",
	elements: [["Reports", "*"]],
	schema: {
		type: "object",
		required: [
			"Checks",
			"Reports",
			"Summary"
		],
		properties: {
			Checks: { type: ["array", "null"] },
			Reports: { type: ["array", "null"] },
			Summary: {
				type: "object",
				required: ["ChecksStatus"]
			}
		}
	},
	begin: (context) => new KubeLinterReading(context)
};
const IGNORED_CHECK = "ignore-check.kube-linter.io/";
const IGNORED_ALL = "kube-linter.io/ignore-all";
var KubeLinterReading = class {
	#context;
	#observations = [];
	#hit = new Set();
	constructor(context) {
		this.#context = context;
	}
	element(value) {
		const report = fieldsOf(value);
		const ruleId = textOf(report["Check"]) ?? "a check without a name";
		const message = textOf(fieldsOf(report["Diagnostic"])["Message"]) ?? ruleId;
		const object = fieldsOf(report["Object"]);
		const file = textOf(fieldsOf(object["Metadata"])["FilePath"]);
		const resource = resourceOf$2(object["K8sObject"]);
		const container = /\bcontainer "?([a-z0-9][a-z0-9.-]*)"?/.exec(message)?.[1];
		const aspect = /\b(?:cpu|memory) (limit|request)\b/.exec(message)?.[1];
		const observation = observationOf$1(ruleId, message, textOf(report["Remediation"]));
		const isIgnoredBy = ({ own }) => Object.hasOwn(own, "kube-linter.io/ignore-all") || Object.hasOwn(own, `ignore-check.kube-linter.io/${ruleId}`);
		const hint = {
			resource,
			isIgnoredBy,
			...present({
				file,
				container,
				aspect
			})
		};
		this.#observations.push(placeInManifests("kube-linter", observation, hint, this.#context));
		this.#hit.add(JSON.stringify([file, resource]));
	}
	end(skeleton) {
		const document = fieldsOf(skeleton);
		const checks = listOf(document["Checks"]).map(fieldsOf);
		if (checks.length === 0) throw new ScanError("kube-linter made no check: its configuration turns all of them off");
		if (fieldsOf(document["Summary"])["ChecksStatus"] === "Failed" && this.#observations.length === 0) throw new ScanError("kube-linter says that checks failed and not which, so that its report is not whole");
		const open = this.#observations.filter(({ status }) => status !== "suppressed");
		const failed = new Set(open.map(({ ruleId }) => ruleId));
		const controls = checks.flatMap((check) => {
			const id = textOf(check["name"]);
			return id === void 0 ? [] : [{
				id,
				result: failed.has(id) ? "fail" : "pass"
			}];
		});
		const version = textOf(fieldsOf(document["Summary"])["KubeLinterVersion"]);
		return {
			result: {
				observations: this.#observations,
				controls,
				coverage: {
					unit: "checks",
					examined: checks.length,
					passed: checks.length - failed.size
				},
				gaps: [],
				notices: []
			},
			subject: {},
			inventory: [],
			...version !== void 0 && /^v?\d/.test(version) && { version: version.replace(/^v/, "") }
		};
	}
};
const HIGH = new Set([
	"privileged-container",
	"privilege-escalation-container",
	"docker-sock",
	"host-ipc",
	"host-network",
	"host-pid",
	"access-to-secrets",
	"cluster-admin-role-binding",
	"scc-deny-privileged-container",
	"sensitive-host-mounts"
]);
const LOW = /probe|requirements|replicas|label|annotation|sorted-keys|affinity|dnsconfig|restart-policy|-port$|ttl-seconds/;
function severityOf$1(check) {
	return HIGH.has(check) ? "high" : LOW.test(check) ? "low" : "medium";
}
function observationOf$1(ruleId, message, remediation) {
	return {
		ruleId,
		kind: "misconfiguration",
		title: ruleId.replaceAll("-", " ").replace(/^./, (first) => first.toUpperCase()),
		severity: severityOf$1(ruleId),
		severitySource: "default",
		message,
		...present({ remediation }),
		controlKey: `kube-linter ${ruleId}: ${message}`,
		references: [`https://docs.kubelinter.io/#/generated/checks?id=${encodeURIComponent(ruleId)}`]
	};
}
function resourceOf$2(value) {
	const { Namespace, Name, GroupVersionKind } = fieldsOf(value);
	const { Group, Version, Kind } = fieldsOf(GroupVersionKind);
	const [group, version] = [textOf(Group), textOf(Version)];
	const apiVersion = version === void 0 ? void 0 : group === void 0 ? version : `${group}/${version}`;
	return {
		kind: textOf(Kind) ?? "Object",
		name: textOf(Name) ?? "(no name)",
		...present({
			apiVersion,
			namespace: textOf(Namespace)
		})
	};
}
// src/scanners/kube-linter/index.ts
const kubeLinter = {
	name: "kube-linter",
	driver: "process",
	version: "0.8.3",
	homepage: "https://docs.kubelinter.io",
	licence: "Apache-2.0",
	targets: ["manifests"],
	environment: [],
	versionStep: {
		args: ["version"],
		env: {},
		completed: [0]
	},
	readVersion: (output) => /^v?(\d\S*)/m.exec(output)?.[1],
	takesSources: false,
	silencers: [IGNORED_CHECK, IGNORED_ALL],
	severalInFile: true,
	files: ({ objects }) => byNamesakes(objects),
	plan: (request) => [{
		...lint(request, join(request.scratch, OBJECTS)),
		alone: lint(request, OBJECTS)
	}],
	report: kubeLinterReport
};
function lint({ configFile }, folder) {
	return {
		args: [
			"lint",
			"--format=json",
			"--verbose",
			...configFile === void 0 ? [] : [`--config=${configFile}`],
			folder
		],
		env: {},
		completed: [0, 1],
		report: "stdout",
		missed: missedIn
	};
}
const MISSED = /failed to load object from (.*?\.yaml): (.*)/g;
function missedIn(said) {
	return [...said.matchAll(MISSED)].map(([, file = "", why = ""]) => ({
		file,
		why
	}));
}
// src/scanners/kube-score/copies.ts
const METADATA = String.raw`^metadata:\n(?: {2,}.*\n)*? {2}`;
const NAMESPACE = RegExp(String.raw`(?<before>${METADATA})namespace: (?<value>".*")$`, "m");
const TARGET = /(?<before>^ {2}scaleTargetRef:\n(?: {4,}.*\n)*? {4})name: (?<value>".*")$/m;
function namedApart(objects) {
	if (objects.every(({ namesake }) => namesake === 1)) return objects.map(({ text }) => text);
	const seen = new Map();
	const copies = objects.map((object) => {
		const text = withName(object.text);
		const namespace = valueAt(text, NAMESPACE) ?? "";
		const identity = [
			object.apiVersion,
			object.kind,
			namespace,
			writtenName(text)
		].join(" ");
		const copy = (seen.get(identity) ?? 0) + 1;
		seen.set(identity, copy);
		const suffix = copy === 1 ? "" : `..${copy}`;
		return {
			text: renamed(text, suffix),
			namespace,
			suffix
		};
	});
	const names = new Set(copies.map(({ text, namespace }) => `${namespace} ${writtenName(text)}`));
	return copies.map(({ text, namespace, suffix }) => names.has(`${namespace} ${valueAt(text, TARGET)}${suffix}`) ? renamed(text, suffix, TARGET) : text);
}
// src/scanners/kube-score/report.ts
const kubeScoreReport = {
	name: "kube-score JSON",
	elements: [["*"]],
	schema: {
		type: ["array", "null"],
		maxItems: 0
	},
	begin: (context) => new KubeScoreReading(context)
};
var KubeScoreReading = class {
	#context;
	#notices = new Notices();
	#observations = [];
	#examined = 0;
	#passed = 0;
	constructor(context) {
		this.#context = context;
	}
	element(value) {
		const entry = fieldsOf(value);
		if (!Array.isArray(entry["checks"]) || textOf(entry["object_name"]) === void 0) throw new ScanError("This is no kube-score JSON report: an entry has no object_name and no checks");
		const place = {
			...resourceOf$1(entry),
			...present({
				file: textOf(entry["file_name"]),
				startLine: numberOf(entry["file_row"])
			})
		};
		const found = listOf(entry["checks"]).flatMap((check) => this.#failed(fieldsOf(check)));
		const placed = [];
		for (const { observation, container, aspect } of found) {
			const isIgnoredBy = ({ own, pod }) => [own, pod].some((annotations) => ignores(annotations[IGNORE], observation.ruleId));
			const hint = {
				...place,
				isIgnoredBy,
				...present({
					container,
					aspect
				})
			};
			placed.push(placeInManifests("kube-score", observation, hint, this.#context));
		}
		this.#observations.push(...placed);
		this.#examined += 1;
		this.#passed += Number(placed.every(({ status }) => status === "suppressed"));
	}
	#failed(check) {
		const severity = severityOf(numberOf(check["grade"]), this.#notices);
		if (check["skipped"] === true || severity === void 0) return [];
		const about = fieldsOf(check["check"]);
		const ruleId = textOf(about["id"]) ?? "a check without an id";
		const comments = listOf(check["comments"]).map(fieldsOf);
		return (comments.length === 0 ? [{}] : comments).map((comment) => commentOf(comment, {
			ruleId,
			about,
			severity,
			grade: numberOf(check["grade"])
		}));
	}
	end() {
		if (this.#examined === 0) throw new ScanError("kube-score looked at nothing: there is no object of a kind that it knows");
		const [examined, passed] = [this.#examined, this.#passed];
		return {
			result: {
				observations: this.#observations,
				controls: [],
				coverage: {
					unit: "objects",
					examined,
					passed
				},
				gaps: [],
				notices: this.#notices.all
			},
			subject: {},
			inventory: []
		};
	}
};
const IGNORE = "kube-score/ignore";
const IMPLIED = { "container-ephemeral-storage-request-and-limit": "container-resources" };
function ignores(annotation, check) {
	return (typeof annotation === "string" ? annotation.split(",").map((one) => one.trim()) : []).some((one) => one === check || one === IMPLIED[check]);
}
function severityOf(grade, notices) {
	if (grade === void 0 || ![
		0,
		1,
		5,
		7,
		10
	].includes(grade)) {
		notices.add(`The grade ${String(grade)} is not known here and was read as unknown`);
		return "unknown";
	}
	if (grade >= 10 || grade === 0) return;
	return grade >= 7 ? "info" : grade >= 5 ? "medium" : "high";
}
function commentOf(comment, { ruleId, about, severity, grade }) {
	const summary = textOf(comment["summary"]) ?? textOf(about["comment"]) ?? ruleId;
	const aspect = ASPECTS.find(([pattern]) => pattern.test(summary))?.[1];
	return {
		observation: {
			ruleId,
			kind: "misconfiguration",
			title: textOf(about["name"]) ?? ruleId,
			severity,
			severitySource: "score",
			nativeSeverity: `grade ${grade ?? "unknown"}`,
			message: summary,
			...present({ remediation: textOf(comment["description"]) }),
			controlKey: `kube-score ${ruleId}: ${summary}`,
			references: ["https://github.com/zegl/kube-score/blob/master/README_CHECKS.md"]
		},
		...present({
			container: textOf(comment["path"]),
			aspect
		})
	};
}
const ASPECTS = [
	[/^CPU limit/i, "cpu-limit"],
	[/^CPU request/i, "cpu-request"],
	[/^Memory limit/i, "memory-limit"],
	[/^Memory request/i, "memory-request"],
	[/user ID/i, "user"],
	[/group ID/i, "group"]
];
function resourceOf$1(entry) {
	const { kind, apiVersion } = fieldsOf(entry["type_meta"]);
	const { name, generateName, namespace } = fieldsOf(entry["object_meta"]);
	return { resource: {
		kind: textOf(kind) ?? "Object",
		name: textOf(name) ?? textOf(generateName) ?? "(no name)",
		...present({
			apiVersion: textOf(apiVersion),
			namespace: textOf(namespace)
		})
	} };
}
// src/scanners/kube-score/index.ts
const kubeScore = {
	name: "kube-score",
	driver: "process",
	version: "1.20.0",
	homepage: "https://kube-score.com",
	licence: "MIT",
	targets: ["manifests"],
	environment: [],
	versionStep: {
		args: ["version"],
		env: {},
		completed: [0]
	},
	readVersion: (output) => /version: v?(\d[^\s,]*)/.exec(output)?.[1],
	takesSources: false,
	severalInFile: true,
	files: ({ objects }) => new Map([[STREAM, streamOf(namedApart(objects))]]),
	plan: ({ scratch }) => [{
		args: [
			"score",
			"--output-format=json",
			"--disable-ignore-checks-annotations",
			join(scratch, STREAM)
		],
		env: {},
		completed: [0, 1],
		report: "stdout",
		refused: (said) => refusal(said)?.why,
		explain: unreadable
	}],
	report: kubeScoreReport
};
const MAX_WHY = 200;
function refusal(said) {
	const [, kind, why = ""] = /Failed to parse \S*, Kind=(\S+): err=(.*)/.exec(said) ?? [];
	return kind === void 0 ? void 0 : {
		kind,
		why: why.slice(0, MAX_WHY)
	};
}
function unreadable(said) {
	const { kind, why } = refusal(said) ?? {};
	return kind === void 0 ? void 0 : `kube-score cannot read an object of kind ${kind}, does not say which, and has judged nothing: ${why}; correct the object, or leave its file out with exclude`;
}
// src/scanners/kubesec/report.ts
const kubesecReport = {
	name: "kubesec JSON",
	elements: [["*"]],
	schema: {
		type: "array",
		maxItems: 0
	},
	begin: (context) => new KubesecReading(context)
};
const CONTAINERS = /\bcontainers\[\]/;
const UNSUPPORTED = /not supported by kubesec/i;
var KubesecReading = class {
	#context;
	#observations = [];
	#gaps = [];
	#examined = 0;
	#passed = 0;
	#skipped = 0;
	#least = Infinity;
	constructor(context) {
		this.#context = context;
	}
	element(value, { indexes }) {
		const [ordinal = 0] = indexes;
		const entry = fieldsOf(value);
		const name = textOf(entry["object"]);
		const message = textOf(entry["message"]) ?? "";
		if (name === void 0 || entry["scoring"] === void 0 && entry["score"] === void 0) throw new ScanError(`This is no kubesec JSON report: entry ${ordinal + 1} has no object and no score`);
		if (UNSUPPORTED.test(message)) this.#skipped += 1;
		else if (entry["valid"] === false) this.#gaps.push({
			what: name,
			reason: `kubesec does not judge it: ${message.split("\n")[0] ?? ""}`
		});
		else this.#judged(entry, name, ordinal);
	}
	#judged(entry, name, ordinal) {
		const scoring = fieldsOf(entry["scoring"]);
		const found = [...listOf(scoring["critical"]).map((one) => observationOf(one, false)), ...listOf(scoring["advise"]).map((one) => observationOf(one, true))];
		const resource = resourceOf(name);
		const file = textOf(entry["fileName"]);
		for (const observation of found) {
			const hint = {
				ordinal,
				resource,
				...present({ file })
			};
			const only = CONTAINERS.test(observation.message ?? "") ? this.#context.manifests?.place(hint) : void 0;
			const about = {
				...hint,
				...present({ fieldPath: only?.onlyContainer })
			};
			this.#observations.push(placeInManifests("kubesec", observation, about, this.#context));
		}
		this.#examined += 1;
		this.#passed += Number(found.length === 0);
		this.#least = Math.min(this.#least, numberOf(entry["score"]) ?? Infinity);
	}
	end() {
		if (this.#examined === 0 && this.#gaps.length === 0) throw new ScanError("kubesec looked at nothing: it knows workloads only, and there is none among the objects");
		const given = this.#context.manifests?.files.length;
		const told = this.#examined + this.#skipped + this.#gaps.length;
		if (given !== void 0 && given !== told) throw new ScanError(`kubesec was given ${given} objects and tells of ${told}, so that its report is not whole`);
		const [examined, passed, skipped] = [
			this.#examined,
			this.#passed,
			this.#skipped
		];
		const least = this.#least === Infinity ? [] : [`The lowest score that kubesec gave is ${this.#least} points`];
		return {
			result: {
				observations: this.#observations,
				controls: [],
				coverage: {
					unit: "objects",
					examined,
					passed,
					skipped
				},
				gaps: this.#gaps,
				notices: least
			},
			subject: {},
			inventory: []
		};
	}
};
function resourceOf(name) {
	const { kind = "Object", object = name, namespace } = /^(?<kind>[^/]+)\/(?<object>.+)\.(?<namespace>[^.]*)$/.exec(name)?.groups ?? {};
	return {
		kind,
		name: object,
		...present({ namespace: namespace === "" ? void 0 : namespace })
	};
}
function observationOf(value, isAdvice) {
	const { id, selector, reason, points } = fieldsOf(value);
	const ruleId = textOf(id) ?? textOf(selector) ?? "a rule without an id";
	const weight = numberOf(points);
	return {
		ruleId,
		kind: "misconfiguration",
		title: textOf(reason) ?? ruleId,
		severity: weight === void 0 ? "unknown" : isAdvice ? adviceSeverity(weight) : criticalSeverity(weight),
		severitySource: "score",
		...weight !== void 0 && { nativeSeverity: `${weight} points` },
		...present({ message: isAdvice ? `It lacks ${textOf(selector) ?? ruleId}` : `It has ${textOf(selector) ?? ruleId}` }),
		references: ["https://kubesec.io/#kubesec-rules"]
	};
}
function criticalSeverity(points) {
	if (points <= -30) return "critical";
	if (points <= -7) return "high";
	return points <= -3 ? "medium" : "low";
}
function adviceSeverity(points) {
	return points >= 3 ? "low" : "info";
}
// src/scanners/kubesec/index.ts
const SCHEMAS = "schemas";
const KIND = /^[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?$/i;
const STAND_IN = "\"apiVersion\": \"v1\"\n\"kind\": \"Unknown\"\n\"metadata\": {\"name\": \"unknown\"}\n";
const kubesec = {
	name: "kubesec",
	driver: "process",
	version: "2.14.2",
	homepage: "https://kubesec.io",
	licence: "Apache-2.0",
	targets: ["manifests"],
	environment: [],
	versionStep: {
		args: ["version"],
		env: {},
		completed: [0]
	},
	readVersion: (output) => /^version v?(\d\S*)/m.exec(output)?.[1],
	takesSources: false,
	severalInFile: true,
	files: ({ objects }) => new Map([[STREAM, streamOf(objects.map(({ kind, text }) => KIND.test(kind) ? text : STAND_IN))], ...[...objects.map(({ kind }) => kind).filter((kind) => KIND.test(kind)), "Unknown"].map((kind) => [`${SCHEMAS}/${kind.toLowerCase()}.json`, "{}"])]),
	plan: ({ scratch }) => [{
		args: [
			"scan",
			"--format=json",
			`--schema-location=${join(scratch, SCHEMAS, "{{ .ResourceKind }}.json")}`,
			join(scratch, STREAM)
		],
		env: {},
		completed: [0, 2],
		report: "stdout"
	}],
	report: kubesecReport
};
// src/scanners/opa/report.ts
function opaReportOf(namespace) {
	return {
		name: "OPA JSON",
		elements: [["result", "*"]],
		schema: {
			type: "object",
			required: ["result"],
			properties: { result: { type: "array" } }
		},
		begin: (context) => new OpaReading(context, namespace)
	};
}
const opaReport = opaReportOf("");
const DENIAL = /^(?:deny|violation|warn)(?:_[A-Za-z0-9]+)*$/;
var OpaReading = class {
	#context;
	#prefix;
	#notices = new Notices();
	#observations = [];
	#hit = new Set();
	#files = new Set();
	#withoutAllow = [];
	#hasAllow = false;
	#undecided;
	#asked = 0;
	constructor(context, namespace) {
		this.#context = context;
		this.#prefix = namespace === "" ? "" : `${namespace}.`;
	}
	element(value) {
		const entry = fieldsOf(value);
		const file = textOf(entry["path"]);
		if (file === void 0 || entry["result"] === void 0 && entry["error"] === void 0) throw new ScanError("This is no report of opa exec: an entry has no path, or neither a result nor an error");
		if (entry["error"] !== void 0) {
			const message = textOf(fieldsOf(entry["error"])["message"]) ?? "it does not say why";
			const { resource } = this.#context.manifests?.place({ file }) ?? {};
			const what = resource === void 0 ? file : `${resource.kind} ${resource.name}`;
			const advice = /\bundefined$/.test(message) ? "; rego-namespaces names the package to ask" : "";
			this.#undecided ??= `OPA could not decide on ${what}: ${message}${advice}`;
			return;
		}
		const found = this.#found(fieldsOf(entry["result"]), file);
		this.#observations.push(...found);
		this.#files.add(file);
		if (found.length > 0) this.#hit.add(file);
	}
	#found(rules, file) {
		const denials = Object.keys(rules).filter((rule) => DENIAL.test(rule));
		this.#asked += denials.length;
		const said = denials.flatMap((rule) => saidBy(rules[rule]).map((value) => this.#observation(rule, value, file)));
		const allow = rules["allow"];
		if (allow === void 0) this.#withoutAllow.push(file);
		else {
			this.#hasAllow = true;
			this.#asked += 1;
		}
		return allow === void 0 || allow === true ? said : [...said, this.#refused(file)];
	}
	#refused(file) {
		return this.#observation("allow", "The policy does not allow it", file);
	}
	#observation(rule, value, file) {
		return regoObservation("opa", {
			rule: `${this.#prefix}${rule}`,
			value,
			metadata: value,
			file,
			isWarning: rule.startsWith("warn"),
			isExcepted: false
		}, this.#context, this.#notices);
	}
	end() {
		if (this.#undecided !== void 0) throw new ScanError(this.#undecided);
		if (this.#asked === 0) throw new ScanError("the package has no rule deny, violation, warn or allow, so that nothing was judged");
		for (const file of this.#hasAllow ? this.#withoutAllow : []) {
			this.#observations.push(this.#refused(file));
			this.#hit.add(file);
		}
		const examined = this.#files.size;
		return {
			result: {
				observations: this.#observations,
				controls: [],
				coverage: {
					unit: "objects",
					examined,
					passed: examined - this.#hit.size
				},
				gaps: unmentioned("OPA", this.#files, this.#context.manifests),
				notices: this.#notices.all
			},
			subject: {},
			inventory: []
		};
	}
};
function saidBy(value) {
	if (value === true || typeof value === "number") return ["The policy denies it"];
	if (typeof value === "string") return value === "" ? [] : [value];
	if (Array.isArray(value)) return listOf(value);
	const { msg, message } = fieldsOf(value);
	return (textOf(msg) ?? textOf(message)) === void 0 ? Object.keys(fieldsOf(value)) : [value];
}
// src/scanners/opa/unasked.ts
function unaskedByOpa(bundle, namespaces) {
	const question = (query) => ({
		args: [
			"deps",
			"--format=json",
			`--bundle=${bundle}`,
			query
		],
		env: { OPA_TELEMETRY_DISABLED: "true" },
		completed: [0]
	});
	return {
		step: question("data"),
		answer: (printed) => {
			const rules = rulesIn(printed).filter((path) => isAnswer(path.at(-1) ?? ""));
			const asked = rules.filter((path) => namespaces.includes(packageOf(path)));
			const others = rules.filter((path) => !asked.includes(path));
			if (others.length === 0 || asked.length === 0) return unaskedNotice(others.map(packageOf));
			return {
				step: question(asked.map(referenceTo).join("; ")),
				answer: (used) => {
					const reached = new Set(rulesIn(used).map(referenceTo));
					return unaskedNotice(others.filter((path) => !reached.has(referenceTo(path))).map(packageOf));
				}
			};
		}
	};
}
function isAnswer(rule) {
	return rule === "allow" || DENIAL.test(rule);
}
function packageOf(path) {
	return path.slice(0, -1).join(".");
}
function referenceTo(path) {
	return `data${path.map((name) => `[${JSON.stringify(name)}]`).join("")}`;
}
function rulesIn(printed) {
	const value = JSON.parse(printed);
	const { virtual } = fieldsOf(value);
	if (!Array.isArray(virtual)) throw new ScanError("opa deps lists no rules");
	return virtual.map((parts) => listOf(parts).slice(1).map((part) => textOf(fieldsOf(part)["value"]) ?? ""));
}
// src/scanners/opa/index.ts
const opa = {
	name: "opa",
	driver: "process",
	version: "1.19.1",
	homepage: "https://www.openpolicyagent.org",
	licence: "Apache-2.0",
	targets: ["manifests"],
	environment: [],
	versionStep: {
		args: ["version"],
		env: {},
		completed: [0]
	},
	readVersion: (output) => /^Version: v?(\S+)/m.exec(output)?.[1],
	takesSources: false,
	judgesCustomResources: true,
	files: ({ options: { rego } }) => new Map(rego.functions === "all" ? [] : [[CAPABILITIES, containedCapabilities("opa")]]),
	plan: planOf,
	unasked: (request) => unaskedByOpa(bundleIn(request), namespacesOf(request)),
	report: opaReport
};
const QUIET = { OPA_TELEMETRY_DISABLED: "true" };
function planOf(request) {
	const { options, objects } = request;
	const { rego } = options;
	checkBundle(rego);
	const v0 = rego.version === "v0" ? ["--v0-compatible"] : [];
	const built = bundleIn(request);
	const asked = namespacesOf(request).map((namespace) => ({
		args: [
			"exec",
			"--format=json",
			...v0,
			`--decision=${namespace.replaceAll(".", "/")}`,
			`--bundle=${built}`,
			...objects.map(({ file }) => file)
		],
		env: QUIET,
		completed: [0],
		report: "stdout",
		format: opaReportOf(namespace),
		explain: regoMistake
	}));
	return [buildStep(request, built, v0), ...asked];
}
function bundleIn({ scratch }) {
	return `${scratch}/bundle.tar.gz`;
}
function namespacesOf({ options: { rego } }) {
	return rego.namespaces.length === 0 ? ["main"] : rego.namespaces;
}
function buildStep({ options: { rego }, scratch }, built, v0) {
	const contained = rego.functions === "all" ? [] : [`--capabilities=${scratch}/${CAPABILITIES}`];
	const sources = rego.bundle === void 0 ? [...policiesOf("opa", rego), ...rego.data] : ["--bundle", rego.bundle];
	return {
		args: [
			"build",
			...v0,
			...contained,
			`--output=${built}`,
			...sources
		],
		env: QUIET,
		completed: [0],
		report: "none",
		explain: regoMistake
	};
}
function checkBundle({ bundle, policies, data }) {
	if (bundle !== void 0 && policies.length + data.length > 0) throw new UserError("rego-bundle: a bundle holds its policies and data; leave out rego-policy and rego-data.");
}
// src/scanners/trivy/config-log.ts
const UNREAD = /\tERROR\t\[(?:dockerfile scanner|terraform parser)\] [^\t\n]*\t(?:.*? )?file_path="((?:[^"\\]|\\.)*)".* err="((?:[^"\\]|\\.)*)"$/gm;
const MODULE = /\tERROR\t\[terraform evaluator\] Failed to load module[^\t\n]*\t.*? loc="([^"]*)" err=/g;
function unreadSources(said) {
	const unread = new Map();
	for (const [, file = "", why = ""] of said.matchAll(UNREAD)) if (!unread.has(file)) {
		const plain = why.replaceAll(/\\(["\\])/g, "$1").replace(`${file}:`, "");
		unread.set(file, plain.replace(/^(\d+),[\d,-]*: /, "line $1: "));
	}
	return [...unread].map(([file, why]) => ({
		file,
		why
	}));
}
const SHOWN = 5;
function unreadModules(said) {
	const named = [...new Set([...said.matchAll(MODULE)].map(([, at = ""]) => at.replace(/^sources\//, "")))];
	const more = named.length > SHOWN ? ` and ${named.length - SHOWN} more` : "";
	return named.length === 0 ? [] : [`Trivy has not looked into modules of Terraform that are not below path, since nothing is fetched: those of ${named.slice(0, SHOWN).join(", ")}${more}`];
}
// src/scanners/trivy/config-report.ts
const trivyConfigReport = {
	...trivyReport,
	begin: (context) => {
		const reading = trivyReport.begin({
			...context,
			checks: ["misconfiguration"]
		});
		const failed = new Map();
		return {
			element: (value, place) => {
				const [result] = place.indexes;
				failed.set(result, (failed.get(result) ?? 0) + Number(fieldsOf(value)["Status"] === "FAIL"));
				reading.element(value, place);
			},
			end: (skeleton) => {
				assertWhole(skeleton, failed);
				const read = reading.end(skeleton);
				const observations = read.result.observations.map((one) => placed(one, context));
				const told = new Set(checkedIn(skeleton).map(({ Target }) => Target));
				const seen = new Set([...told, ...customIn(context.manifests, told)]);
				const gaps = [...read.result.gaps, ...unmentioned("Trivy", seen, context.manifests)];
				return {
					...read,
					result: {
						...read.result,
						observations,
						gaps,
						coverage: coverageOf(skeleton)
					}
				};
			}
		};
	}
};
function customIn(manifests, told) {
	return (manifests?.files.filter((file) => !told.has(file)) ?? []).filter((file) => {
		const { apiVersion, kind } = manifests?.place({ file })?.resource ?? {};
		return apiVersion !== void 0 && kind !== void 0 && checkKind(apiVersion, kind).status === "foreign";
	});
}
function placed(observation, context) {
	const { path, startLine, endLine } = observation.locations?.[0] ?? { path: "" };
	const container = /\bcontainer ['"]([^'"]+)['"] of\b/i.exec(observation.message ?? "")?.[1];
	return placeInManifests("trivy", observation, {
		file: path,
		...present({
			startLine,
			endLine,
			container
		})
	}, context);
}
function checkedIn(skeleton) {
	return listOf(fieldsOf(skeleton)["Results"]).map(fieldsOf).filter(({ MisconfSummary }) => Object.values(fieldsOf(MisconfSummary)).some((count) => (numberOf(count) ?? 0) > 0));
}
function assertWhole(skeleton, told) {
	for (const [index, result] of listOf(fieldsOf(skeleton)["Results"]).map(fieldsOf).entries()) {
		const counted = numberOf(fieldsOf(result["MisconfSummary"])["Failures"]) ?? 0;
		if (counted > (told.get(index) ?? 0)) throw new ScanError(`Trivy counts ${counted} failures in ${textOf(result["Target"]) ?? "a file"} and tells ${told.get(index) ?? 0}, so that its report is not whole`);
	}
}
function coverageOf(skeleton) {
	const results = checkedIn(skeleton).map(({ MisconfSummary }) => fieldsOf(MisconfSummary));
	if (results.length === 0) throw new ScanError("Trivy made no check: its configuration leaves all of them out");
	const passed = results.filter((summary) => (numberOf(summary["Failures"]) ?? 0) === 0).length;
	return {
		unit: "files",
		examined: results.length,
		passed
	};
}
// src/scanners/trivy/config.ts
const NOWHERE = "http://127.0.0.1:9";
const NO_NETWORK = {
	HTTP_PROXY: NOWHERE,
	HTTPS_PROXY: NOWHERE,
	ALL_PROXY: NOWHERE,
	PATH: "/dev/null"
};
const trivyConfig = {
	name: "trivy",
	driver: "process",
	version: trivy.version,
	homepage: trivy.homepage,
	licence: trivy.licence,
	targets: ["manifests"],
	environment: [],
	versionStep: trivy.versionStep,
	readVersion: (output) => trivy.readVersion(output),
	takesSources: true,
	needsNames: true,
	silentComments: /(?:trivy|tfsec):ignore:/,
	plan: ({ scratch, timeoutMs, configFile }) => [{
		args: [
			"config",
			"--format=json",
			`--output=${scratch}/trivy.json`,
			"--exit-code=0",
			`--cache-dir=${scratch}/cache`,
			"--skip-check-update",
			...QUIET$1.filter((flag) => flag !== "--no-progress"),
			`--timeout=${Math.ceil(timeoutMs / 1e3)}s`,
			...configFile === void 0 ? [] : [`--config=${configFile}`],
			"."
		],
		env: NO_NETWORK,
		completed: [0],
		report: { file: `${scratch}/trivy.json` },
		missed: unreadSources,
		noticed: unreadModules
	}],
	report: trivyConfigReport
};
// src/scanners/manifests.ts
const manifestScanners = [
	kubescape,
	trivyConfig,
	conftest,
	opa,
	kubeLinter,
	kubesec,
	kubeScore
];
function manifestScanner(name) {
	return manifestScanners.find((scanner) => scanner.name === name);
}
export { manifestScanner, manifestScanners };
