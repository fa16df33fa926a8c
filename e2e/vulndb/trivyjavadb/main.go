// Command trivyjavadb writes Trivy's database of JARs (schema 1) from a list of them as JSON on standard input, with the code that its project builds it with.
package main

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"os"

	"github.com/aquasecurity/trivy-java-db/pkg/db"
	"github.com/aquasecurity/trivy-java-db/pkg/types"
	_ "modernc.org/sqlite"
)

// Jar is a file of Maven Central and the artifact it belongs to.
type Jar struct {
	Group    string `json:"group"`
	Artifact string `json:"artifact"`
	Version  string `json:"version"`
	SHA1     string `json:"sha1"`
}

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: trivyjavadb FOLDER < jars.json")
		os.Exit(2)
	}
	if err := write(os.Args[1], os.Stdin); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func write(folder string, input io.Reader) error {
	var jars []Jar
	if err := json.NewDecoder(input).Decode(&jars); err != nil {
		return err
	}
	indexes := make([]types.Index, 0, len(jars))
	for _, jar := range jars {
		sum, err := hex.DecodeString(jar.SHA1)
		if err != nil {
			return fmt.Errorf("%s: %w", jar.Artifact, err)
		}
		indexes = append(indexes, types.Index{
			GroupID: jar.Group, ArtifactID: jar.Artifact, Version: jar.Version, SHA1: sum, ArchiveType: types.JarType,
		})
	}
	database, err := db.New(folder)
	if err != nil {
		return err
	}
	defer database.Close()
	if err := database.Init(); err != nil {
		return err
	}
	return database.InsertIndexes(indexes)
}
