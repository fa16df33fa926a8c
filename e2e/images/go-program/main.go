// A program that holds old modules, for scanners to find.
package main

import (
	"fmt"
	"os"

	"golang.org/x/text/language"
	"gopkg.in/yaml.v2"
)

func main() {
	var settings map[string]string
	if err := yaml.Unmarshal([]byte(os.Getenv("SHOP_SETTINGS")), &settings); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Println(language.Make(settings["language"]))
}
