// Kubescape's own command line: its go.mod replaces modules, which go install refuses to do for anybody.
package main

import (
	"context"
	"fmt"
	"os"

	"github.com/kubescape/kubescape/v3/cmd"
)

func main() {
	if err := cmd.Execute(context.Background()); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
