// Command grypedb turns a workspace of advisories, laid out as vunnel lays them out, into a Grype database (schema 6).
package main

import (
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/anchore/grype/grype/db"
	"github.com/anchore/grype/grype/db/provider"
	v6 "github.com/anchore/grype/grype/db/v6"
)

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: grypedb WORKSPACE DATABASE-FOLDER")
		os.Exit(2)
	}
	if err := build(os.Args[1], os.Args[2]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func build(workspace, directory string) error {
	folders, err := os.ReadDir(workspace)
	if err != nil {
		return err
	}
	var states provider.States
	for _, folder := range folders {
		state, err := provider.ReadState(filepath.Join(workspace, folder.Name(), "metadata.json"))
		if err != nil {
			return fmt.Errorf("%s: %w", folder.Name(), err)
		}
		states = append(states, *state)
	}
	return db.Build(db.BuildConfig{
		SchemaVersion: v6.ModelVersion,
		Directory:     directory,
		States:        states,
		Timestamp:     time.Now().UTC(),
		Hydrate:       true,
	})
}
