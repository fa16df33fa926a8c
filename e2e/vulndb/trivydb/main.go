// Command trivydb writes a Trivy vulnerability database (schema 2) from a list of its entries as JSON on standard input.
package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"

	bolt "go.etcd.io/bbolt"
)

// Entry is one value and where it belongs: the names of the nested buckets, then the key.
type Entry struct {
	Path  []string        `json:"path"`
	Value json.RawMessage `json:"value"`
}

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: trivydb DATABASE-FILE < entries.json")
		os.Exit(2)
	}
	if err := write(os.Args[1], os.Stdin); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func write(file string, input io.Reader) error {
	var entries []Entry
	if err := json.NewDecoder(input).Decode(&entries); err != nil {
		return err
	}
	database, err := bolt.Open(file, 0o644, nil)
	if err != nil {
		return err
	}
	defer database.Close()
	return database.Update(func(tx *bolt.Tx) error {
		for _, entry := range entries {
			if err := put(tx, entry); err != nil {
				return fmt.Errorf("%v: %w", entry.Path, err)
			}
		}
		return nil
	})
}

func put(tx *bolt.Tx, entry Entry) error {
	buckets, key := entry.Path[:len(entry.Path)-1], entry.Path[len(entry.Path)-1]
	bucket, err := tx.CreateBucketIfNotExists([]byte(buckets[0]))
	for _, name := range buckets[1:] {
		if err != nil {
			return err
		}
		bucket, err = bucket.CreateBucketIfNotExists([]byte(name))
	}
	if err != nil {
		return err
	}
	return bucket.Put([]byte(key), entry.Value)
}
