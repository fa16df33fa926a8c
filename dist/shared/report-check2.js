import { checkedBy } from "./common.js";
// src/domain/report-check.ts
const reportFits = validate0;
const schema0 = {
	"type": "object",
	"properties": {
		"schemaVersion": { "const": "1" },
		"gate": {
			"type": "string",
			"description": "image-scan, lint-gate, manifest-scan, …"
		},
		"id": {
			"type": "string",
			"description": "Tells two runs of one gate apart; may be empty."
		},
		"verdict": { "enum": [
			"pass",
			"fail",
			"error"
		] },
		"judgedAt": {
			"type": "string",
			"description": "ISO 8601, UTC."
		},
		"reasons": {
			"type": "array",
			"description": "Why the verdict is not pass; empty when it is.",
			"items": { "$ref": "#/$defs/shared0" }
		},
		"notices": {
			"type": "array",
			"items": {
				"type": "string",
				"description": "What the run did differently from what a reader may expect, and why."
			}
		},
		"summary": { "$ref": "#/$defs/shared1" },
		"scans": {
			"type": "array",
			"items": { "$ref": "#/$defs/shared3" }
		},
		"findings": {
			"type": "array",
			"description": "Worst first.",
			"items": { "$ref": "#/$defs/shared19" }
		},
		"commit": { "$ref": "#/$defs/shared27" },
		"inputs": { "$ref": "#/$defs/shared28" }
	},
	"required": [
		"schemaVersion",
		"gate",
		"id",
		"verdict",
		"judgedAt",
		"reasons",
		"notices",
		"summary",
		"scans",
		"findings",
		"inputs"
	],
	"additionalProperties": false,
	"title": "Gatehouse report",
	"$defs": {
		"shared0": {
			"type": "object",
			"properties": {
				"rule": {
					"type": "string",
					"description": "Which rule of the policy, as in budget.critical or scan.failed."
				},
				"limit": {
					"type": "number",
					"minimum": 0
				},
				"actual": {
					"type": "number",
					"minimum": 0
				},
				"message": {
					"type": "string",
					"description": "What was expected, what was found, and what would change it."
				},
				"findings": {
					"type": "array",
					"items": {
						"type": "string",
						"description": "Fingerprints of the findings that count here."
					}
				}
			},
			"required": [
				"rule",
				"message",
				"findings"
			],
			"additionalProperties": false
		},
		"shared1": {
			"type": "object",
			"properties": {
				"open": { "$ref": "#/$defs/shared2" },
				"manual": {
					"type": "integer",
					"minimum": 0
				},
				"suppressed": {
					"type": "integer",
					"minimum": 0
				},
				"notAffected": {
					"type": "integer",
					"minimum": 0
				},
				"fixed": {
					"type": "integer",
					"minimum": 0
				},
				"gone": {
					"type": "integer",
					"minimum": 0
				},
				"new": {
					"type": "integer",
					"minimum": 0,
					"description": "Open findings whose cause is known to be new since the baseline."
				},
				"findings": {
					"type": "integer",
					"minimum": 0,
					"description": "All findings but the gone ones."
				},
				"occurrences": {
					"type": "integer",
					"minimum": 0,
					"description": "The sum of all sighting counts over all findings: exactly what the scanners reported."
				}
			},
			"required": [
				"open",
				"manual",
				"suppressed",
				"notAffected",
				"fixed",
				"gone",
				"new",
				"findings",
				"occurrences"
			],
			"additionalProperties": false
		},
		"shared2": {
			"type": "object",
			"properties": {
				"critical": {
					"type": "integer",
					"minimum": 0
				},
				"high": {
					"type": "integer",
					"minimum": 0
				},
				"medium": {
					"type": "integer",
					"minimum": 0
				},
				"low": {
					"type": "integer",
					"minimum": 0
				},
				"info": {
					"type": "integer",
					"minimum": 0
				},
				"unknown": {
					"type": "integer",
					"minimum": 0
				}
			},
			"required": [
				"critical",
				"high",
				"medium",
				"low",
				"info",
				"unknown"
			],
			"additionalProperties": false
		},
		"shared3": {
			"type": "object",
			"description": "One scanner on one target.",
			"properties": {
				"id": {
					"type": "string",
					"description": "scanner@target, unique in the report."
				},
				"scanner": { "type": "string" },
				"version": { "type": "string" },
				"target": { "$ref": "#/$defs/shared4" },
				"status": { "enum": [
					"completed",
					"failed",
					"skipped"
				] },
				"reason": {
					"type": "string",
					"description": "Why it failed or was skipped."
				},
				"durationMs": {
					"type": "integer",
					"minimum": 0
				},
				"checks": {
					"type": "array",
					"items": {
						"type": "string",
						"description": "What was looked for: vulnerability, secret, …"
					}
				},
				"coverage": { "$ref": "#/$defs/shared5" },
				"controls": {
					"type": "array",
					"items": { "$ref": "#/$defs/shared6" }
				},
				"scores": {
					"type": "object",
					"additionalProperties": { "type": "number" }
				},
				"limitedTo": {
					"type": "array",
					"description": "The files in which a change can have altered anything, also those that it took away, where only these were looked at: findings elsewhere are neither new nor gone.",
					"items": { "type": "string" }
				},
				"gaps": {
					"type": "array",
					"items": { "$ref": "#/$defs/shared7" }
				},
				"notices": {
					"type": "array",
					"items": {
						"type": "string",
						"description": "What a reader should know that is neither finding nor gap."
					}
				},
				"install": { "$ref": "#/$defs/shared11" },
				"database": { "$ref": "#/$defs/shared12" },
				"access": { "$ref": "#/$defs/shared13" }
			},
			"required": [
				"id",
				"scanner",
				"version",
				"target",
				"status",
				"durationMs",
				"controls",
				"gaps"
			],
			"additionalProperties": false
		},
		"shared4": {
			"type": "object",
			"properties": {
				"kind": { "enum": [
					"source",
					"image",
					"sbom",
					"manifests",
					"cluster",
					"host"
				] },
				"name": { "type": "string" },
				"digest": { "type": "string" }
			},
			"required": ["kind", "name"],
			"additionalProperties": false
		},
		"shared5": {
			"type": "object",
			"properties": {
				"unit": {
					"type": "string",
					"description": "What is counted: packages, objects, files, controls."
				},
				"examined": {
					"type": "integer",
					"minimum": 0
				},
				"passed": {
					"type": "integer",
					"minimum": 0,
					"description": "Those of the examined in which nothing was found."
				},
				"skipped": {
					"type": "integer",
					"minimum": 0,
					"description": "Seen and passed over on purpose, as an unknown custom resource."
				}
			},
			"required": [
				"unit",
				"examined",
				"passed"
			],
			"additionalProperties": false
		},
		"shared6": {
			"type": "object",
			"properties": {
				"id": { "type": "string" },
				"result": { "enum": [
					"pass",
					"fail",
					"manual",
					"skip"
				] },
				"title": { "type": "string" }
			},
			"required": ["id", "result"],
			"additionalProperties": false
		},
		"shared7": {
			"type": "object",
			"properties": {
				"what": {
					"type": "string",
					"description": "What could not be looked at, as in a path or a control."
				},
				"reason": {
					"type": "string",
					"description": "Why, and what to do about it."
				},
				"allowed": {
					"type": "boolean",
					"description": "true: the policy names this gap, so that it is no error."
				},
				"acceptance": { "$ref": "#/$defs/shared8" },
				"location": { "$ref": "#/$defs/shared10" }
			},
			"required": ["what", "reason"],
			"additionalProperties": false
		},
		"shared8": {
			"type": "object",
			"description": "A recorded decision to live with gaps for a while. Of a gap that is not allowed: the one that has expired.",
			"properties": {
				"gap": {
					"type": "string",
					"description": "Glob over what a gap names."
				},
				"reason": { "type": "string" },
				"owner": {
					"type": "string",
					"description": "Who answers for it."
				},
				"expires": {
					"type": "string",
					"description": "ISO 8601: the last day on which it holds, in UTC; or the instant at which it ends."
				},
				"source": { "$ref": "#/$defs/shared9" }
			},
			"required": [
				"gap",
				"reason",
				"expires",
				"source"
			],
			"additionalProperties": false
		},
		"shared9": {
			"type": "object",
			"description": "Where it is written.",
			"properties": {
				"file": { "type": "string" },
				"line": {
					"type": "integer",
					"minimum": 0
				},
				"column": {
					"type": "integer",
					"minimum": 0
				}
			},
			"required": ["file"],
			"additionalProperties": false
		},
		"shared10": {
			"type": "object",
			"properties": {
				"path": { "type": "string" },
				"startLine": {
					"type": "integer",
					"minimum": 0
				},
				"startColumn": {
					"type": "integer",
					"minimum": 0
				}
			},
			"required": ["path"],
			"additionalProperties": false
		},
		"shared11": {
			"type": "object",
			"properties": {
				"source": { "enum": [
					"builtin",
					"path",
					"tool-cache",
					"archive-folder",
					"mirror",
					"release",
					"registry",
					"system"
				] },
				"verified": { "enum": [
					"lock",
					"signature",
					"checksum",
					"system",
					"none",
					"builtin"
				] },
				"sha256": { "type": "string" }
			},
			"required": ["source", "verified"],
			"additionalProperties": false
		},
		"shared12": {
			"type": "object",
			"description": "The vulnerability database of the scanner.",
			"properties": {
				"source": {
					"type": "string",
					"description": "Its address, where the scanner tells it."
				},
				"updatedAt": { "type": "string" },
				"digest": { "type": "string" }
			},
			"required": [],
			"additionalProperties": false
		},
		"shared13": {
			"type": "object",
			"properties": {
				"subjects": {
					"type": "array",
					"items": { "$ref": "#/$defs/shared14" }
				},
				"roles": {
					"type": "array",
					"items": { "$ref": "#/$defs/shared15" }
				},
				"bindings": {
					"type": "array",
					"items": { "$ref": "#/$defs/shared18" }
				}
			},
			"required": [
				"subjects",
				"roles",
				"bindings"
			],
			"additionalProperties": false
		},
		"shared14": {
			"type": "object",
			"properties": {
				"id": { "type": "string" },
				"kind": {
					"type": "string",
					"description": "User, Group or ServiceAccount."
				},
				"name": { "type": "string" },
				"namespace": { "type": "string" }
			},
			"required": [
				"id",
				"kind",
				"name"
			],
			"additionalProperties": false
		},
		"shared15": {
			"type": "object",
			"properties": {
				"id": { "type": "string" },
				"kind": {
					"type": "string",
					"description": "Role or ClusterRole."
				},
				"name": { "type": "string" },
				"namespace": { "type": "string" },
				"defined": {
					"type": "boolean",
					"description": "false: bound here, defined elsewhere."
				},
				"permissions": {
					"type": "array",
					"items": {
						"type": "string",
						"description": "One rule each, as in \"get, list secrets\"."
					}
				},
				"risks": {
					"type": "array",
					"items": { "$ref": "#/$defs/shared16" }
				},
				"location": { "$ref": "#/$defs/shared17" }
			},
			"required": [
				"id",
				"kind",
				"name",
				"defined",
				"permissions",
				"risks"
			],
			"additionalProperties": false
		},
		"shared16": {
			"type": "object",
			"properties": {
				"ruleId": { "type": "string" },
				"severity": { "enum": [
					"critical",
					"high",
					"medium",
					"low",
					"info",
					"unknown"
				] },
				"title": { "type": "string" }
			},
			"required": [
				"ruleId",
				"severity",
				"title"
			],
			"additionalProperties": false
		},
		"shared17": {
			"type": "object",
			"properties": {
				"path": {
					"type": "string",
					"description": "Relative to the working directory, with forward slashes."
				},
				"startLine": {
					"type": "integer",
					"minimum": 1
				},
				"startColumn": {
					"type": "integer",
					"minimum": 1
				},
				"endLine": {
					"type": "integer",
					"minimum": 1
				},
				"endColumn": {
					"type": "integer",
					"minimum": 1,
					"description": "The column after the last character, as SARIF 2.1.0 section 3.30.8 counts."
				},
				"note": {
					"type": "string",
					"description": "What this place is, when it is not the plain place: \"rendered from\", \"base image\"."
				},
				"lineHash": {
					"type": "string",
					"description": "Of the text of the first line, without the space around it, so that it is known again elsewhere. Never of a secret."
				},
				"blockHash": {
					"type": "string",
					"description": "Of that line with those before and after it, where they say enough to be known again in another file."
				}
			},
			"required": ["path"],
			"additionalProperties": false
		},
		"shared18": {
			"type": "object",
			"properties": {
				"kind": {
					"type": "string",
					"description": "RoleBinding or ClusterRoleBinding."
				},
				"name": { "type": "string" },
				"namespace": {
					"type": "string",
					"description": "Where the grant holds; absent: in the whole cluster."
				},
				"subject": {
					"type": "string",
					"description": "The id of a subject."
				},
				"role": {
					"type": "string",
					"description": "The id of a role."
				},
				"risks": {
					"type": "array",
					"items": { "$ref": "#/$defs/shared16" }
				},
				"location": { "$ref": "#/$defs/shared17" }
			},
			"required": [
				"kind",
				"name",
				"subject",
				"role",
				"risks"
			],
			"additionalProperties": false
		},
		"shared19": {
			"type": "object",
			"description": "One thing that is wrong.",
			"properties": {
				"fingerprint": {
					"type": "string",
					"description": "Stable over runs: the same thing has the same fingerprint."
				},
				"id": {
					"type": "string",
					"description": "The name people use: CVE-2021-44228, GH-PSS-PRIVILEGED."
				},
				"aliases": {
					"type": "array",
					"items": { "type": "string" }
				},
				"advisories": {
					"type": "array",
					"items": {
						"type": "string",
						"description": "Vendor advisories that bundle several vulnerabilities; never joined through."
					}
				},
				"kind": { "enum": [
					"vulnerability",
					"misconfiguration",
					"secret",
					"licence",
					"malware",
					"code",
					"benchmark",
					"conformance",
					"exposure"
				] },
				"severity": {
					"enum": [
						"critical",
						"high",
						"medium",
						"low",
						"info",
						"unknown"
					],
					"description": "The worst among the open sightings."
				},
				"status": { "enum": [
					"open",
					"manual",
					"suppressed",
					"not-affected",
					"fixed",
					"gone"
				] },
				"title": { "type": "string" },
				"message": {
					"type": "string",
					"description": "What is wrong here, with the values seen."
				},
				"remediation": {
					"type": "string",
					"description": "What to write or do instead."
				},
				"target": {
					"type": "string",
					"description": "The name of the target."
				},
				"cause": {
					"enum": [
						"change",
						"disclosure",
						"scanner",
						"exception-expired",
						"undetermined"
					],
					"description": "Why it is new since the baseline; absent when it is not new, or nothing is known to compare with."
				},
				"causeReason": {
					"type": "string",
					"description": "What proves the cause, in one sentence."
				},
				"diff": {
					"enum": [
						"line",
						"file",
						"outside"
					],
					"description": "Where it lies to the diff of the change: on a line of it, elsewhere in a file of it, or outside; absent where that is not known."
				},
				"firstSeen": {
					"type": "string",
					"description": "ISO 8601, UTC."
				},
				"published": {
					"type": "string",
					"description": "ISO 8601, UTC."
				},
				"component": { "$ref": "#/$defs/shared20" },
				"locations": {
					"type": "array",
					"items": { "$ref": "#/$defs/shared17" }
				},
				"resource": { "$ref": "#/$defs/shared22" },
				"control": {
					"type": "string",
					"description": "The control of a standard, as in \"Pod Security Standards (baseline): Privileged Containers\"."
				},
				"licence": { "type": "string" },
				"scores": { "$ref": "#/$defs/shared23" },
				"reachable": {
					"type": "boolean",
					"description": "Whether the scanner traced a call to it; absent when it did not look."
				},
				"references": {
					"type": "array",
					"items": { "type": "string" }
				},
				"patch": { "$ref": "#/$defs/shared24" },
				"decision": { "$ref": "#/$defs/shared25" },
				"sightings": {
					"type": "array",
					"items": { "$ref": "#/$defs/shared26" }
				}
			},
			"required": [
				"fingerprint",
				"id",
				"aliases",
				"advisories",
				"kind",
				"severity",
				"status",
				"title",
				"target",
				"locations",
				"references",
				"sightings"
			],
			"additionalProperties": false
		},
		"shared20": {
			"type": "object",
			"properties": {
				"purl": {
					"type": "string",
					"description": "Canonical package URL without distribution qualifiers."
				},
				"name": { "type": "string" },
				"version": { "type": "string" },
				"fixedIn": {
					"type": "array",
					"items": { "type": "string" }
				},
				"source": {
					"type": "string",
					"description": "The source package it was built from, where that has another name."
				},
				"layer": { "$ref": "#/$defs/shared21" }
			},
			"required": ["name"],
			"additionalProperties": false
		},
		"shared21": {
			"type": "object",
			"description": "The layer of the image that brought it.",
			"properties": {
				"digest": { "type": "string" },
				"diffId": { "type": "string" },
				"createdBy": {
					"type": "string",
					"description": "The build step that made the layer, as the image says."
				}
			},
			"required": [],
			"additionalProperties": false
		},
		"shared22": {
			"type": "object",
			"properties": {
				"apiVersion": { "type": "string" },
				"kind": { "type": "string" },
				"namespace": { "type": "string" },
				"name": { "type": "string" },
				"fieldPath": {
					"type": "string",
					"description": "Where in the resource, as in spec.containers[0].securityContext."
				}
			},
			"required": ["kind", "name"],
			"additionalProperties": false
		},
		"shared23": {
			"type": "object",
			"properties": {
				"cvss": { "type": "number" },
				"epss": { "type": "number" },
				"kev": { "type": "boolean" }
			},
			"required": [],
			"additionalProperties": false
		},
		"shared24": {
			"type": "object",
			"properties": {
				"path": { "type": "string" },
				"description": {
					"type": "string",
					"description": "One sentence: what the patch does."
				},
				"diff": {
					"type": "string",
					"description": "Unified diff of this one change."
				}
			},
			"required": [
				"path",
				"description",
				"diff"
			],
			"additionalProperties": false
		},
		"shared25": {
			"type": "object",
			"description": "Which rule of the policy decided on it.",
			"properties": {
				"rule": { "type": "string" },
				"reason": {
					"type": "string",
					"description": "Why it does not count, or why the rule is there."
				},
				"exception": { "type": "string" }
			},
			"required": ["rule"],
			"additionalProperties": false
		},
		"shared26": {
			"type": "object",
			"description": "One scanner saw it: in its own words, as often as it said so.",
			"properties": {
				"scan": {
					"type": "string",
					"description": "The id of the scan."
				},
				"ruleId": { "type": "string" },
				"severity": { "enum": [
					"critical",
					"high",
					"medium",
					"low",
					"info",
					"unknown"
				] },
				"nativeSeverity": {
					"type": "string",
					"description": "Verbatim, when the scanner said one."
				},
				"severitySource": { "enum": [
					"native",
					"cvss",
					"score",
					"status",
					"default"
				] },
				"severityReason": {
					"type": "string",
					"description": "Why this severity, in one sentence."
				},
				"status": { "enum": [
					"open",
					"manual",
					"suppressed",
					"not-affected",
					"fixed",
					"gone"
				] },
				"message": { "type": "string" },
				"cause": {
					"enum": [
						"change",
						"disclosure",
						"scanner",
						"exception-expired",
						"undetermined"
					],
					"description": "Why it is new to this scan; absent where the scan, or the finding, is known."
				},
				"exception": {
					"type": "string",
					"description": "Id of the exception that sets this sighting aside."
				},
				"count": {
					"type": "integer",
					"minimum": 1
				}
			},
			"required": [
				"scan",
				"ruleId",
				"severity",
				"severitySource",
				"status",
				"count"
			],
			"additionalProperties": false
		},
		"shared27": {
			"type": "object",
			"description": "The commit that was scanned, as the run says.",
			"properties": {
				"repository": {
					"type": "string",
					"description": "owner/name"
				},
				"sha": { "type": "string" },
				"ref": {
					"type": "string",
					"description": "As in refs/heads/main."
				},
				"event": {
					"type": "string",
					"description": "What started the run, as in push."
				}
			},
			"required": ["sha"],
			"additionalProperties": false
		},
		"shared28": {
			"type": "object",
			"description": "Everything besides scans and findings that the verdict follows from.",
			"properties": {
				"policy": { "$ref": "#/$defs/shared29" },
				"exceptions": {
					"type": "array",
					"items": { "$ref": "#/$defs/shared38" }
				},
				"comparison": { "$ref": "#/$defs/shared42" },
				"parts": {
					"type": "array",
					"description": "Of a report on several gates: what each was judged by, in place of the policy of the whole.",
					"items": { "$ref": "#/$defs/shared47" }
				},
				"notices": {
					"type": "array",
					"items": {
						"type": "string",
						"description": "Known before anything was judged."
					}
				},
				"claims": {
					"type": "string",
					"description": "Whose word the findings are, where nobody vouches for them; then the verdict is never pass."
				},
				"gatehouse": {
					"type": "string",
					"description": "The version of Gatehouse."
				}
			},
			"required": [
				"policy",
				"exceptions",
				"gatehouse"
			],
			"additionalProperties": false
		},
		"shared29": {
			"type": "object",
			"description": "What the findings were judged by.",
			"properties": {
				"budget": { "$ref": "#/$defs/shared30" },
				"source": {
					"enum": ["default", "input"],
					"description": "Where the budget comes from."
				},
				"unknownAs": {
					"enum": [
						"critical",
						"high",
						"medium",
						"low",
						"info",
						"unknown"
					],
					"description": "What a finding of unknown severity counts as, where the budget does not name unknown."
				},
				"allowGaps": {
					"type": "array",
					"items": {
						"type": "string",
						"description": "Globs over what a gap names; a gap that matches is no error."
					}
				},
				"acceptedGaps": {
					"type": "array",
					"description": "Gaps that are no error for a while, each with the reason.",
					"items": { "$ref": "#/$defs/shared8" }
				},
				"ignore": {
					"type": "array",
					"items": {
						"type": "string",
						"description": "Rule ids whose findings are suppressed by an input."
					}
				},
				"onlyFixable": {
					"type": "boolean",
					"description": "true: a vulnerability that no version of its component mends is not counted."
				},
				"agree": {
					"enum": ["any", "all"],
					"description": "How many of the scanners that looked must have seen a vulnerability for it to count."
				},
				"targets": {
					"type": "array",
					"description": "Budgets of targets of their own; the first that matches holds.",
					"items": { "$ref": "#/$defs/shared31" }
				},
				"licences": { "$ref": "#/$defs/shared32" },
				"judged": {
					"enum": [
						"all",
						"new",
						"change"
					],
					"description": "Which open findings the budget counts: all, the new ones of every cause, or those this change caused (undetermined among them)."
				},
				"scope": {
					"enum": ["diff", "file"],
					"description": "The budget counts only findings on lines of the diff of the change, or only those in files of it; absent: wherever they are."
				},
				"noBaseline": {
					"enum": [
						"scan-base",
						"all",
						"none",
						"error"
					],
					"description": "What is judged where new findings cannot be told from known ones."
				},
				"ratchet": {
					"type": "boolean",
					"description": "true: of each severity as many may be open as were in the baseline, or as the budget allows where that is more; only growth fails. All open findings count then, whatever is judged."
				},
				"new": { "$ref": "#/$defs/shared33" },
				"rules": {
					"type": "array",
					"items": { "$ref": "#/$defs/shared35" }
				},
				"minScores": {
					"type": "object",
					"additionalProperties": {
						"type": "number",
						"minimum": 0,
						"maximum": 100
					},
					"description": "The least score that passes, by the names of the scanner and its score, as in kubescape.nsa."
				},
				"require": {
					"type": "array",
					"items": {
						"type": "string",
						"description": "Glob over the ids of controls that must be evaluated and pass."
					}
				},
				"failOnAnyResource": {
					"type": "array",
					"items": {
						"type": "string",
						"description": "Glob over the ids of controls of which no finding may be open."
					}
				},
				"exceptions": { "$ref": "#/$defs/shared37" }
			},
			"required": [
				"budget",
				"source",
				"unknownAs",
				"allowGaps",
				"ignore"
			],
			"additionalProperties": false
		},
		"shared30": {
			"type": "object",
			"description": "The most open findings of each severity; a severity that is not named is not limited.",
			"properties": {
				"critical": {
					"type": "integer",
					"minimum": 0,
					"description": "The most open findings that pass."
				},
				"high": {
					"type": "integer",
					"minimum": 0,
					"description": "The most open findings that pass."
				},
				"medium": {
					"type": "integer",
					"minimum": 0,
					"description": "The most open findings that pass."
				},
				"low": {
					"type": "integer",
					"minimum": 0,
					"description": "The most open findings that pass."
				},
				"info": {
					"type": "integer",
					"minimum": 0,
					"description": "The most open findings that pass."
				},
				"unknown": {
					"type": "integer",
					"minimum": 0,
					"description": "The most open findings that pass."
				},
				"total": {
					"type": "integer",
					"minimum": 0,
					"description": "The most open findings that pass."
				}
			},
			"required": [],
			"additionalProperties": false
		},
		"shared31": {
			"type": "object",
			"properties": {
				"glob": {
					"type": "string",
					"description": "Over the name of a target."
				},
				"budget": { "$ref": "#/$defs/shared30" }
			},
			"required": ["glob", "budget"],
			"additionalProperties": false
		},
		"shared32": {
			"type": "object",
			"description": "Which licences pass; an empty list of allowed ones allows all that are not denied.",
			"properties": {
				"allow": {
					"type": "array",
					"items": {
						"type": "string",
						"description": "SPDX expression."
					}
				},
				"deny": {
					"type": "array",
					"items": {
						"type": "string",
						"description": "SPDX expression."
					}
				}
			},
			"required": ["allow", "deny"],
			"additionalProperties": false
		},
		"shared33": {
			"type": "object",
			"description": "Budgets of new findings by their cause, besides the budget; undetermined counts as change.",
			"properties": {
				"change": { "$ref": "#/$defs/shared34" },
				"disclosure": { "$ref": "#/$defs/shared34" },
				"scanner": { "$ref": "#/$defs/shared34" },
				"exception-expired": { "$ref": "#/$defs/shared34" }
			},
			"required": [],
			"additionalProperties": false
		},
		"shared34": {
			"type": "object",
			"description": "The most new findings of this cause.",
			"properties": {
				"critical": {
					"type": "integer",
					"minimum": 0,
					"description": "The most open findings that pass."
				},
				"high": {
					"type": "integer",
					"minimum": 0,
					"description": "The most open findings that pass."
				},
				"medium": {
					"type": "integer",
					"minimum": 0,
					"description": "The most open findings that pass."
				},
				"low": {
					"type": "integer",
					"minimum": 0,
					"description": "The most open findings that pass."
				},
				"info": {
					"type": "integer",
					"minimum": 0,
					"description": "The most open findings that pass."
				},
				"unknown": {
					"type": "integer",
					"minimum": 0,
					"description": "The most open findings that pass."
				},
				"total": {
					"type": "integer",
					"minimum": 0,
					"description": "The most open findings that pass."
				},
				"graceDays": {
					"type": "integer",
					"minimum": 0,
					"description": "Days after it was first seen, or else published, in which such a finding does not count yet, in no budget."
				}
			},
			"required": [],
			"additionalProperties": false
		},
		"shared35": {
			"type": "object",
			"description": "The first rule that matches a finding decides on it.",
			"properties": {
				"name": {
					"type": "string",
					"pattern": "^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$",
					"description": "Named in reasons and decisions as rule.NAME."
				},
				"when": { "$ref": "#/$defs/shared36" },
				"action": {
					"enum": [
						"block",
						"allow",
						"budget"
					],
					"description": "block: none may be open, whatever its cause; allow: shown, and does not count; budget: counts as if no rule matched."
				},
				"graceDays": {
					"type": "integer",
					"minimum": 0,
					"description": "With action block: days after it was first seen, or else published, in which it does not count yet."
				},
				"reason": {
					"type": "string",
					"description": "Why the rule is there; shown with every finding it decides on."
				}
			},
			"required": [
				"name",
				"when",
				"action"
			],
			"additionalProperties": false
		},
		"shared36": {
			"type": "object",
			"properties": {
				"severity": {
					"type": "array",
					"description": "One of these. A finding of unknown severity is also of the one that unknown counts as, unless the action is allow.",
					"items": { "enum": [
						"critical",
						"high",
						"medium",
						"low",
						"info",
						"unknown"
					] }
				},
				"kind": {
					"type": "array",
					"description": "One of these.",
					"items": { "enum": [
						"vulnerability",
						"misconfiguration",
						"secret",
						"licence",
						"malware",
						"code",
						"benchmark",
						"conformance",
						"exposure"
					] }
				},
				"cause": {
					"type": "array",
					"description": "One of these; known: it is not new. An undetermined cause is also a change, unless the action is allow.",
					"items": { "enum": [
						"change",
						"disclosure",
						"scanner",
						"exception-expired",
						"undetermined",
						"known"
					] }
				},
				"id": {
					"type": "array",
					"items": {
						"type": "string",
						"description": "Id or alias, exact, in any case."
					}
				},
				"target": {
					"type": "array",
					"items": {
						"type": "string",
						"description": "Glob over the name of the target."
					}
				},
				"path": {
					"type": "array",
					"items": {
						"type": "string",
						"description": "Glob over the places."
					}
				},
				"component": {
					"type": "array",
					"items": {
						"type": "string",
						"description": "Package URL, with a version range after @ where wanted."
					}
				},
				"scanner": {
					"type": "array",
					"items": {
						"type": "string",
						"description": "Name of a scanner that saw it."
					}
				},
				"kev": {
					"type": "boolean",
					"description": "Known to be exploited (CISA KEV)."
				},
				"fixable": {
					"type": "boolean",
					"description": "A version that mends it, or a patch, is known."
				},
				"reachable": {
					"type": "boolean",
					"description": "The scanner traced a call to it."
				},
				"epss": {
					"type": "number",
					"minimum": 0,
					"maximum": 1,
					"description": "At least this probability of exploitation in the next 30 days, 0 to 1."
				},
				"cvss": {
					"type": "number",
					"minimum": 0,
					"maximum": 10,
					"description": "At least this CVSS base score, 0 to 10."
				},
				"ageDays": {
					"type": "integer",
					"minimum": 0,
					"description": "At least so many days since it was first seen."
				},
				"publishedDays": {
					"type": "integer",
					"minimum": 0,
					"description": "At least so many days since it was published."
				}
			},
			"required": [],
			"additionalProperties": false
		},
		"shared37": {
			"type": "object",
			"properties": {
				"maxDays": {
					"type": "integer",
					"minimum": 0,
					"description": "The longest life of an exception, from the day it is judged to its expiry."
				},
				"warnDays": {
					"type": "integer",
					"minimum": 0,
					"description": "How many days before its expiry an exception is warned of."
				}
			},
			"required": [],
			"additionalProperties": false
		},
		"shared38": {
			"type": "object",
			"description": "A recorded decision to live with a finding.",
			"properties": {
				"id": {
					"type": "string",
					"description": "Names it in decisions: its own name, or file and line."
				},
				"source": { "$ref": "#/$defs/shared39" },
				"match": { "$ref": "#/$defs/shared40" },
				"status": {
					"enum": [
						"suppressed",
						"not-affected",
						"fixed"
					],
					"description": "What a finding that matches becomes."
				},
				"reason": { "type": "string" },
				"owner": {
					"type": "string",
					"description": "Who answers for it."
				},
				"expires": {
					"type": "string",
					"description": "ISO 8601: the last day on which it holds, in UTC; or the instant at which it ends."
				},
				"justification": {
					"type": "string",
					"description": "Of a VEX statement, as in vulnerable_code_not_in_execute_path."
				}
			},
			"required": [
				"id",
				"source",
				"match",
				"status",
				"reason"
			],
			"additionalProperties": false
		},
		"shared39": {
			"type": "object",
			"description": "Where it is written.",
			"properties": {
				"file": { "type": "string" },
				"line": {
					"type": "integer",
					"minimum": 0
				},
				"column": {
					"type": "integer",
					"minimum": 0
				},
				"format": { "enum": [
					"gatehouse",
					"openvex",
					"cyclonedx",
					"sarif",
					"trivyignore",
					"trivyignore-yaml",
					"grype"
				] }
			},
			"required": ["file", "format"],
			"additionalProperties": false
		},
		"shared40": {
			"type": "object",
			"description": "Everything that is named must match; of a list, one.",
			"properties": {
				"ids": {
					"type": "array",
					"items": {
						"type": "string",
						"description": "Id or alias of a finding, or the rule id of a sighting, in any case."
					}
				},
				"kinds": {
					"type": "array",
					"items": { "enum": [
						"vulnerability",
						"misconfiguration",
						"secret",
						"licence",
						"malware",
						"code",
						"benchmark",
						"conformance",
						"exposure"
					] }
				},
				"components": {
					"type": "array",
					"items": {
						"type": "string",
						"description": "Package URL; a version, or a range in the VERS syntax, may follow the @."
					}
				},
				"package": { "$ref": "#/$defs/shared41" },
				"paths": {
					"type": "array",
					"items": {
						"type": "string",
						"description": "Glob over the places of a finding."
					}
				},
				"line": {
					"type": "integer",
					"minimum": 0,
					"description": "The line on which the finding starts."
				},
				"resources": {
					"type": "array",
					"items": {
						"type": "string",
						"description": "Glob over Kind/namespace/name."
					}
				},
				"targets": {
					"type": "array",
					"items": {
						"type": "string",
						"description": "Glob over the name of the target, or its digest."
					}
				},
				"scanner": {
					"type": "string",
					"description": "Only the sightings of this scanner."
				},
				"fingerprints": {
					"type": "array",
					"items": {
						"type": "string",
						"description": "One finding exactly."
					}
				},
				"fixable": {
					"type": "boolean",
					"description": "Whether a version that mends it is known."
				}
			},
			"required": [],
			"additionalProperties": false
		},
		"shared41": {
			"type": "object",
			"description": "A component by other means than its package URL, as Grype names it.",
			"properties": {
				"name": {
					"type": "string",
					"description": "Of the component; * stands for any text, ? for any character."
				},
				"version": {
					"type": "string",
					"description": "Exactly."
				},
				"type": {
					"type": "string",
					"description": "Type of its package URL."
				},
				"source": {
					"type": "string",
					"description": "Name of its source package, with * and ? as in name."
				}
			},
			"required": [],
			"additionalProperties": false
		},
		"shared42": {
			"type": "object",
			"description": "What the findings were compared with to tell new ones from known ones.",
			"properties": {
				"base": { "$ref": "#/$defs/shared43" },
				"baseline": { "$ref": "#/$defs/shared44" },
				"diff": { "$ref": "#/$defs/shared46" }
			},
			"required": ["base"],
			"additionalProperties": false
		},
		"shared43": {
			"type": "object",
			"properties": {
				"sha": { "type": "string" },
				"how": {
					"enum": [
						"scanned",
						"inventory",
						"unchanged",
						"none"
					],
					"description": "How the base was judged by the scanners and databases of this run: scanned itself, by its inventories, it is what was scanned here, or not at all."
				},
				"reason": {
					"type": "string",
					"description": "Why not at all, or not in whole."
				}
			},
			"required": ["how"],
			"additionalProperties": false
		},
		"shared44": {
			"type": "object",
			"properties": {
				"source": {
					"type": "string",
					"description": "Where it was had: a file, an artifact, a cache, a branch."
				},
				"madeAt": {
					"type": "string",
					"description": "ISO 8601, UTC."
				},
				"commit": { "$ref": "#/$defs/shared27" },
				"gatehouse": { "type": "string" },
				"open": { "$ref": "#/$defs/shared2" },
				"scans": {
					"type": "array",
					"items": { "$ref": "#/$defs/shared45" }
				}
			},
			"required": [
				"source",
				"madeAt",
				"gatehouse",
				"open",
				"scans"
			],
			"additionalProperties": false
		},
		"shared45": {
			"type": "object",
			"properties": {
				"scanner": { "type": "string" },
				"version": { "type": "string" },
				"target": { "$ref": "#/$defs/shared4" },
				"database": { "$ref": "#/$defs/shared12" }
			},
			"required": [
				"scanner",
				"version",
				"target"
			],
			"additionalProperties": false
		},
		"shared46": {
			"type": "object",
			"description": "The diff of the change, by which findings are told from those outside of it.",
			"properties": {
				"how": {
					"enum": [
						"git",
						"api",
						"none"
					],
					"description": "Who said what the change touches: Git, the API of the server, or nobody."
				},
				"sha": {
					"type": "string",
					"description": "The commit that the change starts from."
				},
				"files": {
					"type": "integer",
					"minimum": 0,
					"description": "The files that it touches."
				},
				"reason": {
					"type": "string",
					"description": "Why nobody said."
				}
			},
			"required": ["how"],
			"additionalProperties": false
		},
		"shared47": {
			"type": "object",
			"properties": {
				"gate": { "type": "string" },
				"id": { "type": "string" },
				"scans": {
					"type": "array",
					"items": {
						"type": "string",
						"description": "The id of a scan of this part."
					}
				},
				"policy": { "$ref": "#/$defs/shared29" },
				"exceptions": {
					"type": "array",
					"items": { "$ref": "#/$defs/shared38" }
				},
				"comparison": { "$ref": "#/$defs/shared42" },
				"notices": {
					"type": "array",
					"items": {
						"type": "string",
						"description": "Known before anything was judged."
					}
				}
			},
			"required": [
				"gate",
				"id",
				"scans",
				"policy",
				"exceptions",
				"notices"
			],
			"additionalProperties": false
		}
	}
};
const func0 = Object.prototype.hasOwnProperty;
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.rule === void 0 && (missing0 = "rule") || data.message === void 0 && (missing0 = "message") || data.findings === void 0 && (missing0 = "findings")) {
			validate1.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "rule" || key0 === "limit" || key0 === "actual" || key0 === "message" || key0 === "findings")) {
				validate1.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.rule !== void 0) {
				if (typeof data.rule !== "string") {
					validate1.errors = [{
						instancePath: instancePath + "/rule",
						schemaPath: "#/properties/rule/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.limit !== void 0) {
					let data1 = data.limit;
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 < 0 || isNaN(data1)) {
							validate1.errors = [{
								instancePath: instancePath + "/limit",
								schemaPath: "#/properties/limit/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							}];
							return false;
						}
					} else {
						validate1.errors = [{
							instancePath: instancePath + "/limit",
							schemaPath: "#/properties/limit/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.actual !== void 0) {
						let data2 = data.actual;
						if (typeof data2 == "number" && isFinite(data2)) {
							if (data2 < 0 || isNaN(data2)) {
								validate1.errors = [{
									instancePath: instancePath + "/actual",
									schemaPath: "#/properties/actual/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0"
								}];
								return false;
							}
						} else {
							validate1.errors = [{
								instancePath: instancePath + "/actual",
								schemaPath: "#/properties/actual/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.message !== void 0) {
							if (typeof data.message !== "string") {
								validate1.errors = [{
									instancePath: instancePath + "/message",
									schemaPath: "#/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.findings !== void 0) {
								let data4 = data.findings;
								if (Array.isArray(data4)) {
									const len0 = data4.length;
									for (let i0 = 0; i0 < len0; i0++) if (typeof data4[i0] !== "string") {
										validate1.errors = [{
											instancePath: instancePath + "/findings/" + i0,
											schemaPath: "#/properties/findings/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
								} else {
									validate1.errors = [{
										instancePath: instancePath + "/findings",
										schemaPath: "#/properties/findings/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
						}
					}
				}
			}
		}
	} else {
		validate1.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate1.errors = vErrors;
	return true;
}
const schema2 = {
	"type": "object",
	"properties": {
		"open": { "$ref": "#/$defs/shared2" },
		"manual": {
			"type": "integer",
			"minimum": 0
		},
		"suppressed": {
			"type": "integer",
			"minimum": 0
		},
		"notAffected": {
			"type": "integer",
			"minimum": 0
		},
		"fixed": {
			"type": "integer",
			"minimum": 0
		},
		"gone": {
			"type": "integer",
			"minimum": 0
		},
		"new": {
			"type": "integer",
			"minimum": 0,
			"description": "Open findings whose cause is known to be new since the baseline."
		},
		"findings": {
			"type": "integer",
			"minimum": 0,
			"description": "All findings but the gone ones."
		},
		"occurrences": {
			"type": "integer",
			"minimum": 0,
			"description": "The sum of all sighting counts over all findings: exactly what the scanners reported."
		}
	},
	"required": [
		"open",
		"manual",
		"suppressed",
		"notAffected",
		"fixed",
		"gone",
		"new",
		"findings",
		"occurrences"
	],
	"additionalProperties": false
};
function validate4(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.critical === void 0 && (missing0 = "critical") || data.high === void 0 && (missing0 = "high") || data.medium === void 0 && (missing0 = "medium") || data.low === void 0 && (missing0 = "low") || data.info === void 0 && (missing0 = "info") || data.unknown === void 0 && (missing0 = "unknown")) {
			validate4.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "critical" || key0 === "high" || key0 === "medium" || key0 === "low" || key0 === "info" || key0 === "unknown")) {
				validate4.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.critical !== void 0) {
				let data0 = data.critical;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
					validate4.errors = [{
						instancePath: instancePath + "/critical",
						schemaPath: "#/properties/critical/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer"
					}];
					return false;
				}
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 < 0 || isNaN(data0)) {
						validate4.errors = [{
							instancePath: instancePath + "/critical",
							schemaPath: "#/properties/critical/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							},
							message: "must be >= 0"
						}];
						return false;
					}
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.high !== void 0) {
					let data1 = data.high;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
						validate4.errors = [{
							instancePath: instancePath + "/high",
							schemaPath: "#/properties/high/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						}];
						return false;
					}
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 < 0 || isNaN(data1)) {
							validate4.errors = [{
								instancePath: instancePath + "/high",
								schemaPath: "#/properties/high/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							}];
							return false;
						}
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.medium !== void 0) {
						let data2 = data.medium;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
							validate4.errors = [{
								instancePath: instancePath + "/medium",
								schemaPath: "#/properties/medium/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							}];
							return false;
						}
						if (typeof data2 == "number" && isFinite(data2)) {
							if (data2 < 0 || isNaN(data2)) {
								validate4.errors = [{
									instancePath: instancePath + "/medium",
									schemaPath: "#/properties/medium/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0"
								}];
								return false;
							}
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.low !== void 0) {
							let data3 = data.low;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
								validate4.errors = [{
									instancePath: instancePath + "/low",
									schemaPath: "#/properties/low/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								}];
								return false;
							}
							if (typeof data3 == "number" && isFinite(data3)) {
								if (data3 < 0 || isNaN(data3)) {
									validate4.errors = [{
										instancePath: instancePath + "/low",
										schemaPath: "#/properties/low/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									}];
									return false;
								}
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.info !== void 0) {
								let data4 = data.info;
								if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
									validate4.errors = [{
										instancePath: instancePath + "/info",
										schemaPath: "#/properties/info/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									}];
									return false;
								}
								if (typeof data4 == "number" && isFinite(data4)) {
									if (data4 < 0 || isNaN(data4)) {
										validate4.errors = [{
											instancePath: instancePath + "/info",
											schemaPath: "#/properties/info/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											},
											message: "must be >= 0"
										}];
										return false;
									}
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.unknown !== void 0) {
									let data5 = data.unknown;
									if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
										validate4.errors = [{
											instancePath: instancePath + "/unknown",
											schemaPath: "#/properties/unknown/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										}];
										return false;
									}
									if (typeof data5 == "number" && isFinite(data5)) {
										if (data5 < 0 || isNaN(data5)) {
											validate4.errors = [{
												instancePath: instancePath + "/unknown",
												schemaPath: "#/properties/unknown/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											}];
											return false;
										}
									}
									var valid0 = true;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		}
	} else {
		validate4.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate4.errors = vErrors;
	return true;
}
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.open === void 0 && (missing0 = "open") || data.manual === void 0 && (missing0 = "manual") || data.suppressed === void 0 && (missing0 = "suppressed") || data.notAffected === void 0 && (missing0 = "notAffected") || data.fixed === void 0 && (missing0 = "fixed") || data.gone === void 0 && (missing0 = "gone") || data.new === void 0 && (missing0 = "new") || data.findings === void 0 && (missing0 = "findings") || data.occurrences === void 0 && (missing0 = "occurrences")) {
				validate3.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func0.call(schema2.properties, key0)) {
					validate3.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.open !== void 0) {
						const _errs2 = errors;
						if (!validate4(data.open, {
							instancePath: instancePath + "/open",
							parentData: data,
							parentDataProperty: "open",
							rootData
						})) {
							vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.manual !== void 0) {
							let data1 = data.manual;
							const _errs3 = errors;
							if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
								validate3.errors = [{
									instancePath: instancePath + "/manual",
									schemaPath: "#/properties/manual/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								}];
								return false;
							}
							if (errors === _errs3) {
								if (typeof data1 == "number" && isFinite(data1)) {
									if (data1 < 0 || isNaN(data1)) {
										validate3.errors = [{
											instancePath: instancePath + "/manual",
											schemaPath: "#/properties/manual/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											},
											message: "must be >= 0"
										}];
										return false;
									}
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.suppressed !== void 0) {
								let data2 = data.suppressed;
								const _errs5 = errors;
								if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
									validate3.errors = [{
										instancePath: instancePath + "/suppressed",
										schemaPath: "#/properties/suppressed/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									}];
									return false;
								}
								if (errors === _errs5) {
									if (typeof data2 == "number" && isFinite(data2)) {
										if (data2 < 0 || isNaN(data2)) {
											validate3.errors = [{
												instancePath: instancePath + "/suppressed",
												schemaPath: "#/properties/suppressed/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											}];
											return false;
										}
									}
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.notAffected !== void 0) {
									let data3 = data.notAffected;
									const _errs7 = errors;
									if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
										validate3.errors = [{
											instancePath: instancePath + "/notAffected",
											schemaPath: "#/properties/notAffected/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										}];
										return false;
									}
									if (errors === _errs7) {
										if (typeof data3 == "number" && isFinite(data3)) {
											if (data3 < 0 || isNaN(data3)) {
												validate3.errors = [{
													instancePath: instancePath + "/notAffected",
													schemaPath: "#/properties/notAffected/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 0
													},
													message: "must be >= 0"
												}];
												return false;
											}
										}
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.fixed !== void 0) {
										let data4 = data.fixed;
										const _errs9 = errors;
										if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
											validate3.errors = [{
												instancePath: instancePath + "/fixed",
												schemaPath: "#/properties/fixed/type",
												keyword: "type",
												params: { type: "integer" },
												message: "must be integer"
											}];
											return false;
										}
										if (errors === _errs9) {
											if (typeof data4 == "number" && isFinite(data4)) {
												if (data4 < 0 || isNaN(data4)) {
													validate3.errors = [{
														instancePath: instancePath + "/fixed",
														schemaPath: "#/properties/fixed/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 0
														},
														message: "must be >= 0"
													}];
													return false;
												}
											}
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.gone !== void 0) {
											let data5 = data.gone;
											const _errs11 = errors;
											if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
												validate3.errors = [{
													instancePath: instancePath + "/gone",
													schemaPath: "#/properties/gone/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer"
												}];
												return false;
											}
											if (errors === _errs11) {
												if (typeof data5 == "number" && isFinite(data5)) {
													if (data5 < 0 || isNaN(data5)) {
														validate3.errors = [{
															instancePath: instancePath + "/gone",
															schemaPath: "#/properties/gone/minimum",
															keyword: "minimum",
															params: {
																comparison: ">=",
																limit: 0
															},
															message: "must be >= 0"
														}];
														return false;
													}
												}
											}
											var valid0 = _errs11 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.new !== void 0) {
												let data6 = data.new;
												const _errs13 = errors;
												if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
													validate3.errors = [{
														instancePath: instancePath + "/new",
														schemaPath: "#/properties/new/type",
														keyword: "type",
														params: { type: "integer" },
														message: "must be integer"
													}];
													return false;
												}
												if (errors === _errs13) {
													if (typeof data6 == "number" && isFinite(data6)) {
														if (data6 < 0 || isNaN(data6)) {
															validate3.errors = [{
																instancePath: instancePath + "/new",
																schemaPath: "#/properties/new/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 0
																},
																message: "must be >= 0"
															}];
															return false;
														}
													}
												}
												var valid0 = _errs13 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.findings !== void 0) {
													let data7 = data.findings;
													const _errs15 = errors;
													if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
														validate3.errors = [{
															instancePath: instancePath + "/findings",
															schemaPath: "#/properties/findings/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														}];
														return false;
													}
													if (errors === _errs15) {
														if (typeof data7 == "number" && isFinite(data7)) {
															if (data7 < 0 || isNaN(data7)) {
																validate3.errors = [{
																	instancePath: instancePath + "/findings",
																	schemaPath: "#/properties/findings/minimum",
																	keyword: "minimum",
																	params: {
																		comparison: ">=",
																		limit: 0
																	},
																	message: "must be >= 0"
																}];
																return false;
															}
														}
													}
													var valid0 = _errs15 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.occurrences !== void 0) {
														let data8 = data.occurrences;
														const _errs17 = errors;
														if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
															validate3.errors = [{
																instancePath: instancePath + "/occurrences",
																schemaPath: "#/properties/occurrences/type",
																keyword: "type",
																params: { type: "integer" },
																message: "must be integer"
															}];
															return false;
														}
														if (errors === _errs17) {
															if (typeof data8 == "number" && isFinite(data8)) {
																if (data8 < 0 || isNaN(data8)) {
																	validate3.errors = [{
																		instancePath: instancePath + "/occurrences",
																		schemaPath: "#/properties/occurrences/minimum",
																		keyword: "minimum",
																		params: {
																			comparison: ">=",
																			limit: 0
																		},
																		message: "must be >= 0"
																	}];
																	return false;
																}
															}
														}
														var valid0 = _errs17 === errors;
													} else var valid0 = true;
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate3.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate3.errors = vErrors;
	return errors === 0;
}
const schema4 = {
	"type": "object",
	"description": "One scanner on one target.",
	"properties": {
		"id": {
			"type": "string",
			"description": "scanner@target, unique in the report."
		},
		"scanner": { "type": "string" },
		"version": { "type": "string" },
		"target": { "$ref": "#/$defs/shared4" },
		"status": { "enum": [
			"completed",
			"failed",
			"skipped"
		] },
		"reason": {
			"type": "string",
			"description": "Why it failed or was skipped."
		},
		"durationMs": {
			"type": "integer",
			"minimum": 0
		},
		"checks": {
			"type": "array",
			"items": {
				"type": "string",
				"description": "What was looked for: vulnerability, secret, …"
			}
		},
		"coverage": { "$ref": "#/$defs/shared5" },
		"controls": {
			"type": "array",
			"items": { "$ref": "#/$defs/shared6" }
		},
		"scores": {
			"type": "object",
			"additionalProperties": { "type": "number" }
		},
		"limitedTo": {
			"type": "array",
			"description": "The files in which a change can have altered anything, also those that it took away, where only these were looked at: findings elsewhere are neither new nor gone.",
			"items": { "type": "string" }
		},
		"gaps": {
			"type": "array",
			"items": { "$ref": "#/$defs/shared7" }
		},
		"notices": {
			"type": "array",
			"items": {
				"type": "string",
				"description": "What a reader should know that is neither finding nor gap."
			}
		},
		"install": { "$ref": "#/$defs/shared11" },
		"database": { "$ref": "#/$defs/shared12" },
		"access": { "$ref": "#/$defs/shared13" }
	},
	"required": [
		"id",
		"scanner",
		"version",
		"target",
		"status",
		"durationMs",
		"controls",
		"gaps"
	],
	"additionalProperties": false
};
const schema5 = {
	"type": "object",
	"properties": {
		"kind": { "enum": [
			"source",
			"image",
			"sbom",
			"manifests",
			"cluster",
			"host"
		] },
		"name": { "type": "string" },
		"digest": { "type": "string" }
	},
	"required": ["kind", "name"],
	"additionalProperties": false
};
function validate8(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.kind === void 0 && (missing0 = "kind") || data.name === void 0 && (missing0 = "name")) {
			validate8.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "kind" || key0 === "name" || key0 === "digest")) {
				validate8.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.kind !== void 0) {
				let data0 = data.kind;
				if (!(data0 === "source" || data0 === "image" || data0 === "sbom" || data0 === "manifests" || data0 === "cluster" || data0 === "host")) {
					validate8.errors = [{
						instancePath: instancePath + "/kind",
						schemaPath: "#/properties/kind/enum",
						keyword: "enum",
						params: { allowedValues: schema5.properties.kind.enum },
						message: "must be equal to one of the allowed values"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.name !== void 0) {
					if (typeof data.name !== "string") {
						validate8.errors = [{
							instancePath: instancePath + "/name",
							schemaPath: "#/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.digest !== void 0) {
						if (typeof data.digest !== "string") {
							validate8.errors = [{
								instancePath: instancePath + "/digest",
								schemaPath: "#/properties/digest/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else {
		validate8.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate8.errors = vErrors;
	return true;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.unit === void 0 && (missing0 = "unit") || data.examined === void 0 && (missing0 = "examined") || data.passed === void 0 && (missing0 = "passed")) {
			validate10.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "unit" || key0 === "examined" || key0 === "passed" || key0 === "skipped")) {
				validate10.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.unit !== void 0) {
				if (typeof data.unit !== "string") {
					validate10.errors = [{
						instancePath: instancePath + "/unit",
						schemaPath: "#/properties/unit/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.examined !== void 0) {
					let data1 = data.examined;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
						validate10.errors = [{
							instancePath: instancePath + "/examined",
							schemaPath: "#/properties/examined/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						}];
						return false;
					}
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 < 0 || isNaN(data1)) {
							validate10.errors = [{
								instancePath: instancePath + "/examined",
								schemaPath: "#/properties/examined/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							}];
							return false;
						}
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.passed !== void 0) {
						let data2 = data.passed;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
							validate10.errors = [{
								instancePath: instancePath + "/passed",
								schemaPath: "#/properties/passed/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							}];
							return false;
						}
						if (typeof data2 == "number" && isFinite(data2)) {
							if (data2 < 0 || isNaN(data2)) {
								validate10.errors = [{
									instancePath: instancePath + "/passed",
									schemaPath: "#/properties/passed/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0"
								}];
								return false;
							}
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.skipped !== void 0) {
							let data3 = data.skipped;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
								validate10.errors = [{
									instancePath: instancePath + "/skipped",
									schemaPath: "#/properties/skipped/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								}];
								return false;
							}
							if (typeof data3 == "number" && isFinite(data3)) {
								if (data3 < 0 || isNaN(data3)) {
									validate10.errors = [{
										instancePath: instancePath + "/skipped",
										schemaPath: "#/properties/skipped/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									}];
									return false;
								}
							}
							var valid0 = true;
						} else var valid0 = true;
					}
				}
			}
		}
	} else {
		validate10.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate10.errors = vErrors;
	return true;
}
const schema7 = {
	"type": "object",
	"properties": {
		"id": { "type": "string" },
		"result": { "enum": [
			"pass",
			"fail",
			"manual",
			"skip"
		] },
		"title": { "type": "string" }
	},
	"required": ["id", "result"],
	"additionalProperties": false
};
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.id === void 0 && (missing0 = "id") || data.result === void 0 && (missing0 = "result")) {
			validate12.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "id" || key0 === "result" || key0 === "title")) {
				validate12.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.id !== void 0) {
				if (typeof data.id !== "string") {
					validate12.errors = [{
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.result !== void 0) {
					let data1 = data.result;
					if (!(data1 === "pass" || data1 === "fail" || data1 === "manual" || data1 === "skip")) {
						validate12.errors = [{
							instancePath: instancePath + "/result",
							schemaPath: "#/properties/result/enum",
							keyword: "enum",
							params: { allowedValues: schema7.properties.result.enum },
							message: "must be equal to one of the allowed values"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.title !== void 0) {
						if (typeof data.title !== "string") {
							validate12.errors = [{
								instancePath: instancePath + "/title",
								schemaPath: "#/properties/title/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else {
		validate12.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate12.errors = vErrors;
	return true;
}
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.file === void 0 && (missing0 = "file")) {
			validate16.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "file" || key0 === "line" || key0 === "column")) {
				validate16.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.file !== void 0) {
				if (typeof data.file !== "string") {
					validate16.errors = [{
						instancePath: instancePath + "/file",
						schemaPath: "#/properties/file/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.line !== void 0) {
					let data1 = data.line;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
						validate16.errors = [{
							instancePath: instancePath + "/line",
							schemaPath: "#/properties/line/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						}];
						return false;
					}
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 < 0 || isNaN(data1)) {
							validate16.errors = [{
								instancePath: instancePath + "/line",
								schemaPath: "#/properties/line/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							}];
							return false;
						}
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.column !== void 0) {
						let data2 = data.column;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
							validate16.errors = [{
								instancePath: instancePath + "/column",
								schemaPath: "#/properties/column/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							}];
							return false;
						}
						if (typeof data2 == "number" && isFinite(data2)) {
							if (data2 < 0 || isNaN(data2)) {
								validate16.errors = [{
									instancePath: instancePath + "/column",
									schemaPath: "#/properties/column/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0"
								}];
								return false;
							}
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else {
		validate16.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate16.errors = vErrors;
	return true;
}
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.gap === void 0 && (missing0 = "gap") || data.reason === void 0 && (missing0 = "reason") || data.expires === void 0 && (missing0 = "expires") || data.source === void 0 && (missing0 = "source")) {
				validate15.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "gap" || key0 === "reason" || key0 === "owner" || key0 === "expires" || key0 === "source")) {
					validate15.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.gap !== void 0) {
						const _errs2 = errors;
						if (typeof data.gap !== "string") {
							validate15.errors = [{
								instancePath: instancePath + "/gap",
								schemaPath: "#/properties/gap/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.reason !== void 0) {
							const _errs4 = errors;
							if (typeof data.reason !== "string") {
								validate15.errors = [{
									instancePath: instancePath + "/reason",
									schemaPath: "#/properties/reason/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.owner !== void 0) {
								const _errs6 = errors;
								if (typeof data.owner !== "string") {
									validate15.errors = [{
										instancePath: instancePath + "/owner",
										schemaPath: "#/properties/owner/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.expires !== void 0) {
									const _errs8 = errors;
									if (typeof data.expires !== "string") {
										validate15.errors = [{
											instancePath: instancePath + "/expires",
											schemaPath: "#/properties/expires/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
									var valid0 = _errs8 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.source !== void 0) {
										const _errs10 = errors;
										if (!validate16(data.source, {
											instancePath: instancePath + "/source",
											parentData: data,
											parentDataProperty: "source",
											rootData
										})) {
											vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs10 === errors;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			}
		} else {
			validate15.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate15.errors = vErrors;
	return errors === 0;
}
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.path === void 0 && (missing0 = "path")) {
			validate19.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "path" || key0 === "startLine" || key0 === "startColumn")) {
				validate19.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.path !== void 0) {
				if (typeof data.path !== "string") {
					validate19.errors = [{
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.startLine !== void 0) {
					let data1 = data.startLine;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
						validate19.errors = [{
							instancePath: instancePath + "/startLine",
							schemaPath: "#/properties/startLine/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						}];
						return false;
					}
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 < 0 || isNaN(data1)) {
							validate19.errors = [{
								instancePath: instancePath + "/startLine",
								schemaPath: "#/properties/startLine/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							}];
							return false;
						}
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.startColumn !== void 0) {
						let data2 = data.startColumn;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
							validate19.errors = [{
								instancePath: instancePath + "/startColumn",
								schemaPath: "#/properties/startColumn/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							}];
							return false;
						}
						if (typeof data2 == "number" && isFinite(data2)) {
							if (data2 < 0 || isNaN(data2)) {
								validate19.errors = [{
									instancePath: instancePath + "/startColumn",
									schemaPath: "#/properties/startColumn/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0"
								}];
								return false;
							}
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else {
		validate19.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate19.errors = vErrors;
	return true;
}
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.what === void 0 && (missing0 = "what") || data.reason === void 0 && (missing0 = "reason")) {
				validate14.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "what" || key0 === "reason" || key0 === "allowed" || key0 === "acceptance" || key0 === "location")) {
					validate14.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.what !== void 0) {
						const _errs2 = errors;
						if (typeof data.what !== "string") {
							validate14.errors = [{
								instancePath: instancePath + "/what",
								schemaPath: "#/properties/what/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.reason !== void 0) {
							const _errs4 = errors;
							if (typeof data.reason !== "string") {
								validate14.errors = [{
									instancePath: instancePath + "/reason",
									schemaPath: "#/properties/reason/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.allowed !== void 0) {
								const _errs6 = errors;
								if (typeof data.allowed !== "boolean") {
									validate14.errors = [{
										instancePath: instancePath + "/allowed",
										schemaPath: "#/properties/allowed/type",
										keyword: "type",
										params: { type: "boolean" },
										message: "must be boolean"
									}];
									return false;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.acceptance !== void 0) {
									const _errs8 = errors;
									if (!validate15(data.acceptance, {
										instancePath: instancePath + "/acceptance",
										parentData: data,
										parentDataProperty: "acceptance",
										rootData
									})) {
										vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs8 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.location !== void 0) {
										const _errs9 = errors;
										if (!validate19(data.location, {
											instancePath: instancePath + "/location",
											parentData: data,
											parentDataProperty: "location",
											rootData
										})) {
											vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			}
		} else {
			validate14.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate14.errors = vErrors;
	return errors === 0;
}
const schema12 = {
	"type": "object",
	"properties": {
		"source": { "enum": [
			"builtin",
			"path",
			"tool-cache",
			"archive-folder",
			"mirror",
			"release",
			"registry",
			"system"
		] },
		"verified": { "enum": [
			"lock",
			"signature",
			"checksum",
			"system",
			"none",
			"builtin"
		] },
		"sha256": { "type": "string" }
	},
	"required": ["source", "verified"],
	"additionalProperties": false
};
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.source === void 0 && (missing0 = "source") || data.verified === void 0 && (missing0 = "verified")) {
			validate22.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "source" || key0 === "verified" || key0 === "sha256")) {
				validate22.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.source !== void 0) {
				let data0 = data.source;
				if (!(data0 === "builtin" || data0 === "path" || data0 === "tool-cache" || data0 === "archive-folder" || data0 === "mirror" || data0 === "release" || data0 === "registry" || data0 === "system")) {
					validate22.errors = [{
						instancePath: instancePath + "/source",
						schemaPath: "#/properties/source/enum",
						keyword: "enum",
						params: { allowedValues: schema12.properties.source.enum },
						message: "must be equal to one of the allowed values"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.verified !== void 0) {
					let data1 = data.verified;
					if (!(data1 === "lock" || data1 === "signature" || data1 === "checksum" || data1 === "system" || data1 === "none" || data1 === "builtin")) {
						validate22.errors = [{
							instancePath: instancePath + "/verified",
							schemaPath: "#/properties/verified/enum",
							keyword: "enum",
							params: { allowedValues: schema12.properties.verified.enum },
							message: "must be equal to one of the allowed values"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.sha256 !== void 0) {
						if (typeof data.sha256 !== "string") {
							validate22.errors = [{
								instancePath: instancePath + "/sha256",
								schemaPath: "#/properties/sha256/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else {
		validate22.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate22.errors = vErrors;
	return true;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "source" || key0 === "updatedAt" || key0 === "digest")) {
			validate24.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			}];
			return false;
		}
		if (data.source !== void 0) {
			if (typeof data.source !== "string") {
				validate24.errors = [{
					instancePath: instancePath + "/source",
					schemaPath: "#/properties/source/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				}];
				return false;
			}
			var valid0 = true;
		} else var valid0 = true;
		if (valid0) {
			if (data.updatedAt !== void 0) {
				if (typeof data.updatedAt !== "string") {
					validate24.errors = [{
						instancePath: instancePath + "/updatedAt",
						schemaPath: "#/properties/updatedAt/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.digest !== void 0) {
					if (typeof data.digest !== "string") {
						validate24.errors = [{
							instancePath: instancePath + "/digest",
							schemaPath: "#/properties/digest/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate24.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate24.errors = vErrors;
	return true;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.id === void 0 && (missing0 = "id") || data.kind === void 0 && (missing0 = "kind") || data.name === void 0 && (missing0 = "name")) {
			validate27.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "id" || key0 === "kind" || key0 === "name" || key0 === "namespace")) {
				validate27.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.id !== void 0) {
				if (typeof data.id !== "string") {
					validate27.errors = [{
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.kind !== void 0) {
					if (typeof data.kind !== "string") {
						validate27.errors = [{
							instancePath: instancePath + "/kind",
							schemaPath: "#/properties/kind/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.name !== void 0) {
						if (typeof data.name !== "string") {
							validate27.errors = [{
								instancePath: instancePath + "/name",
								schemaPath: "#/properties/name/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.namespace !== void 0) {
							if (typeof data.namespace !== "string") {
								validate27.errors = [{
									instancePath: instancePath + "/namespace",
									schemaPath: "#/properties/namespace/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
					}
				}
			}
		}
	} else {
		validate27.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate27.errors = vErrors;
	return true;
}
const schema17 = {
	"type": "object",
	"properties": {
		"ruleId": { "type": "string" },
		"severity": { "enum": [
			"critical",
			"high",
			"medium",
			"low",
			"info",
			"unknown"
		] },
		"title": { "type": "string" }
	},
	"required": [
		"ruleId",
		"severity",
		"title"
	],
	"additionalProperties": false
};
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.ruleId === void 0 && (missing0 = "ruleId") || data.severity === void 0 && (missing0 = "severity") || data.title === void 0 && (missing0 = "title")) {
			validate30.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "ruleId" || key0 === "severity" || key0 === "title")) {
				validate30.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.ruleId !== void 0) {
				if (typeof data.ruleId !== "string") {
					validate30.errors = [{
						instancePath: instancePath + "/ruleId",
						schemaPath: "#/properties/ruleId/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.severity !== void 0) {
					let data1 = data.severity;
					if (!(data1 === "critical" || data1 === "high" || data1 === "medium" || data1 === "low" || data1 === "info" || data1 === "unknown")) {
						validate30.errors = [{
							instancePath: instancePath + "/severity",
							schemaPath: "#/properties/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema17.properties.severity.enum },
							message: "must be equal to one of the allowed values"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.title !== void 0) {
						if (typeof data.title !== "string") {
							validate30.errors = [{
								instancePath: instancePath + "/title",
								schemaPath: "#/properties/title/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else {
		validate30.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate30.errors = vErrors;
	return true;
}
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.path === void 0 && (missing0 = "path")) {
			validate32.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "path" || key0 === "startLine" || key0 === "startColumn" || key0 === "endLine" || key0 === "endColumn" || key0 === "note" || key0 === "lineHash" || key0 === "blockHash")) {
				validate32.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.path !== void 0) {
				if (typeof data.path !== "string") {
					validate32.errors = [{
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.startLine !== void 0) {
					let data1 = data.startLine;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
						validate32.errors = [{
							instancePath: instancePath + "/startLine",
							schemaPath: "#/properties/startLine/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						}];
						return false;
					}
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 < 1 || isNaN(data1)) {
							validate32.errors = [{
								instancePath: instancePath + "/startLine",
								schemaPath: "#/properties/startLine/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							}];
							return false;
						}
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.startColumn !== void 0) {
						let data2 = data.startColumn;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
							validate32.errors = [{
								instancePath: instancePath + "/startColumn",
								schemaPath: "#/properties/startColumn/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							}];
							return false;
						}
						if (typeof data2 == "number" && isFinite(data2)) {
							if (data2 < 1 || isNaN(data2)) {
								validate32.errors = [{
									instancePath: instancePath + "/startColumn",
									schemaPath: "#/properties/startColumn/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 1
									},
									message: "must be >= 1"
								}];
								return false;
							}
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.endLine !== void 0) {
							let data3 = data.endLine;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
								validate32.errors = [{
									instancePath: instancePath + "/endLine",
									schemaPath: "#/properties/endLine/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								}];
								return false;
							}
							if (typeof data3 == "number" && isFinite(data3)) {
								if (data3 < 1 || isNaN(data3)) {
									validate32.errors = [{
										instancePath: instancePath + "/endLine",
										schemaPath: "#/properties/endLine/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									}];
									return false;
								}
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.endColumn !== void 0) {
								let data4 = data.endColumn;
								if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
									validate32.errors = [{
										instancePath: instancePath + "/endColumn",
										schemaPath: "#/properties/endColumn/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									}];
									return false;
								}
								if (typeof data4 == "number" && isFinite(data4)) {
									if (data4 < 1 || isNaN(data4)) {
										validate32.errors = [{
											instancePath: instancePath + "/endColumn",
											schemaPath: "#/properties/endColumn/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 1
											},
											message: "must be >= 1"
										}];
										return false;
									}
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.note !== void 0) {
									if (typeof data.note !== "string") {
										validate32.errors = [{
											instancePath: instancePath + "/note",
											schemaPath: "#/properties/note/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.lineHash !== void 0) {
										if (typeof data.lineHash !== "string") {
											validate32.errors = [{
												instancePath: instancePath + "/lineHash",
												schemaPath: "#/properties/lineHash/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
										var valid0 = true;
									} else var valid0 = true;
									if (valid0) {
										if (data.blockHash !== void 0) {
											if (typeof data.blockHash !== "string") {
												validate32.errors = [{
													instancePath: instancePath + "/blockHash",
													schemaPath: "#/properties/blockHash/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
											var valid0 = true;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			}
		}
	} else {
		validate32.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate32.errors = vErrors;
	return true;
}
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id") || data.kind === void 0 && (missing0 = "kind") || data.name === void 0 && (missing0 = "name") || data.defined === void 0 && (missing0 = "defined") || data.permissions === void 0 && (missing0 = "permissions") || data.risks === void 0 && (missing0 = "risks")) {
				validate29.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "id" || key0 === "kind" || key0 === "name" || key0 === "namespace" || key0 === "defined" || key0 === "permissions" || key0 === "risks" || key0 === "location")) {
					validate29.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.id !== void 0) {
						const _errs2 = errors;
						if (typeof data.id !== "string") {
							validate29.errors = [{
								instancePath: instancePath + "/id",
								schemaPath: "#/properties/id/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.kind !== void 0) {
							const _errs4 = errors;
							if (typeof data.kind !== "string") {
								validate29.errors = [{
									instancePath: instancePath + "/kind",
									schemaPath: "#/properties/kind/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.name !== void 0) {
								const _errs6 = errors;
								if (typeof data.name !== "string") {
									validate29.errors = [{
										instancePath: instancePath + "/name",
										schemaPath: "#/properties/name/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.namespace !== void 0) {
									const _errs8 = errors;
									if (typeof data.namespace !== "string") {
										validate29.errors = [{
											instancePath: instancePath + "/namespace",
											schemaPath: "#/properties/namespace/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
									var valid0 = _errs8 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.defined !== void 0) {
										const _errs10 = errors;
										if (typeof data.defined !== "boolean") {
											validate29.errors = [{
												instancePath: instancePath + "/defined",
												schemaPath: "#/properties/defined/type",
												keyword: "type",
												params: { type: "boolean" },
												message: "must be boolean"
											}];
											return false;
										}
										var valid0 = _errs10 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.permissions !== void 0) {
											let data5 = data.permissions;
											const _errs12 = errors;
											if (errors === _errs12) {
												if (Array.isArray(data5)) {
													const len0 = data5.length;
													for (let i0 = 0; i0 < len0; i0++) {
														const _errs14 = errors;
														if (typeof data5[i0] !== "string") {
															validate29.errors = [{
																instancePath: instancePath + "/permissions/" + i0,
																schemaPath: "#/properties/permissions/items/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															}];
															return false;
														}
														if (!(_errs14 === errors)) break;
													}
												} else {
													validate29.errors = [{
														instancePath: instancePath + "/permissions",
														schemaPath: "#/properties/permissions/type",
														keyword: "type",
														params: { type: "array" },
														message: "must be array"
													}];
													return false;
												}
											}
											var valid0 = _errs12 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.risks !== void 0) {
												let data7 = data.risks;
												const _errs16 = errors;
												if (errors === _errs16) {
													if (Array.isArray(data7)) {
														const len1 = data7.length;
														for (let i1 = 0; i1 < len1; i1++) {
															const _errs18 = errors;
															if (!validate30(data7[i1], {
																instancePath: instancePath + "/risks/" + i1,
																parentData: data7,
																parentDataProperty: i1,
																rootData
															})) {
																vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
																errors = vErrors.length;
															}
															if (!(_errs18 === errors)) break;
														}
													} else {
														validate29.errors = [{
															instancePath: instancePath + "/risks",
															schemaPath: "#/properties/risks/type",
															keyword: "type",
															params: { type: "array" },
															message: "must be array"
														}];
														return false;
													}
												}
												var valid0 = _errs16 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.location !== void 0) {
													const _errs19 = errors;
													if (!validate32(data.location, {
														instancePath: instancePath + "/location",
														parentData: data,
														parentDataProperty: "location",
														rootData
													})) {
														vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs19 === errors;
												} else var valid0 = true;
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate29.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate29.errors = vErrors;
	return errors === 0;
}
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.kind === void 0 && (missing0 = "kind") || data.name === void 0 && (missing0 = "name") || data.subject === void 0 && (missing0 = "subject") || data.role === void 0 && (missing0 = "role") || data.risks === void 0 && (missing0 = "risks")) {
				validate35.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "kind" || key0 === "name" || key0 === "namespace" || key0 === "subject" || key0 === "role" || key0 === "risks" || key0 === "location")) {
					validate35.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.kind !== void 0) {
						const _errs2 = errors;
						if (typeof data.kind !== "string") {
							validate35.errors = [{
								instancePath: instancePath + "/kind",
								schemaPath: "#/properties/kind/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.name !== void 0) {
							const _errs4 = errors;
							if (typeof data.name !== "string") {
								validate35.errors = [{
									instancePath: instancePath + "/name",
									schemaPath: "#/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.namespace !== void 0) {
								const _errs6 = errors;
								if (typeof data.namespace !== "string") {
									validate35.errors = [{
										instancePath: instancePath + "/namespace",
										schemaPath: "#/properties/namespace/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.subject !== void 0) {
									const _errs8 = errors;
									if (typeof data.subject !== "string") {
										validate35.errors = [{
											instancePath: instancePath + "/subject",
											schemaPath: "#/properties/subject/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
									var valid0 = _errs8 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.role !== void 0) {
										const _errs10 = errors;
										if (typeof data.role !== "string") {
											validate35.errors = [{
												instancePath: instancePath + "/role",
												schemaPath: "#/properties/role/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
										var valid0 = _errs10 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.risks !== void 0) {
											let data5 = data.risks;
											const _errs12 = errors;
											if (errors === _errs12) {
												if (Array.isArray(data5)) {
													const len0 = data5.length;
													for (let i0 = 0; i0 < len0; i0++) {
														const _errs14 = errors;
														if (!validate30(data5[i0], {
															instancePath: instancePath + "/risks/" + i0,
															parentData: data5,
															parentDataProperty: i0,
															rootData
														})) {
															vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
															errors = vErrors.length;
														}
														if (!(_errs14 === errors)) break;
													}
												} else {
													validate35.errors = [{
														instancePath: instancePath + "/risks",
														schemaPath: "#/properties/risks/type",
														keyword: "type",
														params: { type: "array" },
														message: "must be array"
													}];
													return false;
												}
											}
											var valid0 = _errs12 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.location !== void 0) {
												const _errs15 = errors;
												if (!validate32(data.location, {
													instancePath: instancePath + "/location",
													parentData: data,
													parentDataProperty: "location",
													rootData
												})) {
													vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs15 === errors;
											} else var valid0 = true;
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate35.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate35.errors = vErrors;
	return errors === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.subjects === void 0 && (missing0 = "subjects") || data.roles === void 0 && (missing0 = "roles") || data.bindings === void 0 && (missing0 = "bindings")) {
				validate26.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "subjects" || key0 === "roles" || key0 === "bindings")) {
					validate26.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.subjects !== void 0) {
						let data0 = data.subjects;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (Array.isArray(data0)) {
								const len0 = data0.length;
								for (let i0 = 0; i0 < len0; i0++) {
									const _errs4 = errors;
									if (!validate27(data0[i0], {
										instancePath: instancePath + "/subjects/" + i0,
										parentData: data0,
										parentDataProperty: i0,
										rootData
									})) {
										vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
										errors = vErrors.length;
									}
									if (!(_errs4 === errors)) break;
								}
							} else {
								validate26.errors = [{
									instancePath: instancePath + "/subjects",
									schemaPath: "#/properties/subjects/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.roles !== void 0) {
							let data2 = data.roles;
							const _errs5 = errors;
							if (errors === _errs5) {
								if (Array.isArray(data2)) {
									const len1 = data2.length;
									for (let i1 = 0; i1 < len1; i1++) {
										const _errs7 = errors;
										if (!validate29(data2[i1], {
											instancePath: instancePath + "/roles/" + i1,
											parentData: data2,
											parentDataProperty: i1,
											rootData
										})) {
											vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
											errors = vErrors.length;
										}
										if (!(_errs7 === errors)) break;
									}
								} else {
									validate26.errors = [{
										instancePath: instancePath + "/roles",
										schemaPath: "#/properties/roles/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									}];
									return false;
								}
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.bindings !== void 0) {
								let data4 = data.bindings;
								const _errs8 = errors;
								if (errors === _errs8) {
									if (Array.isArray(data4)) {
										const len2 = data4.length;
										for (let i2 = 0; i2 < len2; i2++) {
											const _errs10 = errors;
											if (!validate35(data4[i2], {
												instancePath: instancePath + "/bindings/" + i2,
												parentData: data4,
												parentDataProperty: i2,
												rootData
											})) {
												vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
												errors = vErrors.length;
											}
											if (!(_errs10 === errors)) break;
										}
									} else {
										validate26.errors = [{
											instancePath: instancePath + "/bindings",
											schemaPath: "#/properties/bindings/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										}];
										return false;
									}
								}
								var valid0 = _errs8 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate26.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate26.errors = vErrors;
	return errors === 0;
}
function validate7(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id") || data.scanner === void 0 && (missing0 = "scanner") || data.version === void 0 && (missing0 = "version") || data.target === void 0 && (missing0 = "target") || data.status === void 0 && (missing0 = "status") || data.durationMs === void 0 && (missing0 = "durationMs") || data.controls === void 0 && (missing0 = "controls") || data.gaps === void 0 && (missing0 = "gaps")) {
				validate7.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func0.call(schema4.properties, key0)) {
					validate7.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.id !== void 0) {
						const _errs2 = errors;
						if (typeof data.id !== "string") {
							validate7.errors = [{
								instancePath: instancePath + "/id",
								schemaPath: "#/properties/id/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.scanner !== void 0) {
							const _errs4 = errors;
							if (typeof data.scanner !== "string") {
								validate7.errors = [{
									instancePath: instancePath + "/scanner",
									schemaPath: "#/properties/scanner/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.version !== void 0) {
								const _errs6 = errors;
								if (typeof data.version !== "string") {
									validate7.errors = [{
										instancePath: instancePath + "/version",
										schemaPath: "#/properties/version/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.target !== void 0) {
									const _errs8 = errors;
									if (!validate8(data.target, {
										instancePath: instancePath + "/target",
										parentData: data,
										parentDataProperty: "target",
										rootData
									})) {
										vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs8 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.status !== void 0) {
										let data4 = data.status;
										const _errs9 = errors;
										if (!(data4 === "completed" || data4 === "failed" || data4 === "skipped")) {
											validate7.errors = [{
												instancePath: instancePath + "/status",
												schemaPath: "#/properties/status/enum",
												keyword: "enum",
												params: { allowedValues: schema4.properties.status.enum },
												message: "must be equal to one of the allowed values"
											}];
											return false;
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.reason !== void 0) {
											const _errs10 = errors;
											if (typeof data.reason !== "string") {
												validate7.errors = [{
													instancePath: instancePath + "/reason",
													schemaPath: "#/properties/reason/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
											var valid0 = _errs10 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.durationMs !== void 0) {
												let data6 = data.durationMs;
												const _errs12 = errors;
												if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
													validate7.errors = [{
														instancePath: instancePath + "/durationMs",
														schemaPath: "#/properties/durationMs/type",
														keyword: "type",
														params: { type: "integer" },
														message: "must be integer"
													}];
													return false;
												}
												if (errors === _errs12) {
													if (typeof data6 == "number" && isFinite(data6)) {
														if (data6 < 0 || isNaN(data6)) {
															validate7.errors = [{
																instancePath: instancePath + "/durationMs",
																schemaPath: "#/properties/durationMs/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 0
																},
																message: "must be >= 0"
															}];
															return false;
														}
													}
												}
												var valid0 = _errs12 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.checks !== void 0) {
													let data7 = data.checks;
													const _errs14 = errors;
													if (errors === _errs14) {
														if (Array.isArray(data7)) {
															const len0 = data7.length;
															for (let i0 = 0; i0 < len0; i0++) {
																const _errs16 = errors;
																if (typeof data7[i0] !== "string") {
																	validate7.errors = [{
																		instancePath: instancePath + "/checks/" + i0,
																		schemaPath: "#/properties/checks/items/type",
																		keyword: "type",
																		params: { type: "string" },
																		message: "must be string"
																	}];
																	return false;
																}
																if (!(_errs16 === errors)) break;
															}
														} else {
															validate7.errors = [{
																instancePath: instancePath + "/checks",
																schemaPath: "#/properties/checks/type",
																keyword: "type",
																params: { type: "array" },
																message: "must be array"
															}];
															return false;
														}
													}
													var valid0 = _errs14 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.coverage !== void 0) {
														const _errs18 = errors;
														if (!validate10(data.coverage, {
															instancePath: instancePath + "/coverage",
															parentData: data,
															parentDataProperty: "coverage",
															rootData
														})) {
															vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
															errors = vErrors.length;
														}
														var valid0 = _errs18 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.controls !== void 0) {
															let data10 = data.controls;
															const _errs19 = errors;
															if (errors === _errs19) {
																if (Array.isArray(data10)) {
																	const len1 = data10.length;
																	for (let i1 = 0; i1 < len1; i1++) {
																		const _errs21 = errors;
																		if (!validate12(data10[i1], {
																			instancePath: instancePath + "/controls/" + i1,
																			parentData: data10,
																			parentDataProperty: i1,
																			rootData
																		})) {
																			vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
																			errors = vErrors.length;
																		}
																		if (!(_errs21 === errors)) break;
																	}
																} else {
																	validate7.errors = [{
																		instancePath: instancePath + "/controls",
																		schemaPath: "#/properties/controls/type",
																		keyword: "type",
																		params: { type: "array" },
																		message: "must be array"
																	}];
																	return false;
																}
															}
															var valid0 = _errs19 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.scores !== void 0) {
																let data12 = data.scores;
																const _errs22 = errors;
																if (errors === _errs22) {
																	if (data12 && typeof data12 == "object" && !Array.isArray(data12)) for (const key1 in data12) {
																		let data13 = data12[key1];
																		const _errs25 = errors;
																		if (!(typeof data13 == "number" && isFinite(data13))) {
																			validate7.errors = [{
																				instancePath: instancePath + "/scores/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
																				schemaPath: "#/properties/scores/additionalProperties/type",
																				keyword: "type",
																				params: { type: "number" },
																				message: "must be number"
																			}];
																			return false;
																		}
																		if (!(_errs25 === errors)) break;
																	}
																	else {
																		validate7.errors = [{
																			instancePath: instancePath + "/scores",
																			schemaPath: "#/properties/scores/type",
																			keyword: "type",
																			params: { type: "object" },
																			message: "must be object"
																		}];
																		return false;
																	}
																}
																var valid0 = _errs22 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.limitedTo !== void 0) {
																	let data14 = data.limitedTo;
																	const _errs27 = errors;
																	if (errors === _errs27) {
																		if (Array.isArray(data14)) {
																			const len2 = data14.length;
																			for (let i2 = 0; i2 < len2; i2++) {
																				const _errs29 = errors;
																				if (typeof data14[i2] !== "string") {
																					validate7.errors = [{
																						instancePath: instancePath + "/limitedTo/" + i2,
																						schemaPath: "#/properties/limitedTo/items/type",
																						keyword: "type",
																						params: { type: "string" },
																						message: "must be string"
																					}];
																					return false;
																				}
																				if (!(_errs29 === errors)) break;
																			}
																		} else {
																			validate7.errors = [{
																				instancePath: instancePath + "/limitedTo",
																				schemaPath: "#/properties/limitedTo/type",
																				keyword: "type",
																				params: { type: "array" },
																				message: "must be array"
																			}];
																			return false;
																		}
																	}
																	var valid0 = _errs27 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.gaps !== void 0) {
																		let data16 = data.gaps;
																		const _errs31 = errors;
																		if (errors === _errs31) {
																			if (Array.isArray(data16)) {
																				const len3 = data16.length;
																				for (let i3 = 0; i3 < len3; i3++) {
																					const _errs33 = errors;
																					if (!validate14(data16[i3], {
																						instancePath: instancePath + "/gaps/" + i3,
																						parentData: data16,
																						parentDataProperty: i3,
																						rootData
																					})) {
																						vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
																						errors = vErrors.length;
																					}
																					if (!(_errs33 === errors)) break;
																				}
																			} else {
																				validate7.errors = [{
																					instancePath: instancePath + "/gaps",
																					schemaPath: "#/properties/gaps/type",
																					keyword: "type",
																					params: { type: "array" },
																					message: "must be array"
																				}];
																				return false;
																			}
																		}
																		var valid0 = _errs31 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.notices !== void 0) {
																			let data18 = data.notices;
																			const _errs34 = errors;
																			if (errors === _errs34) {
																				if (Array.isArray(data18)) {
																					const len4 = data18.length;
																					for (let i4 = 0; i4 < len4; i4++) {
																						const _errs36 = errors;
																						if (typeof data18[i4] !== "string") {
																							validate7.errors = [{
																								instancePath: instancePath + "/notices/" + i4,
																								schemaPath: "#/properties/notices/items/type",
																								keyword: "type",
																								params: { type: "string" },
																								message: "must be string"
																							}];
																							return false;
																						}
																						if (!(_errs36 === errors)) break;
																					}
																				} else {
																					validate7.errors = [{
																						instancePath: instancePath + "/notices",
																						schemaPath: "#/properties/notices/type",
																						keyword: "type",
																						params: { type: "array" },
																						message: "must be array"
																					}];
																					return false;
																				}
																			}
																			var valid0 = _errs34 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.install !== void 0) {
																				const _errs38 = errors;
																				if (!validate22(data.install, {
																					instancePath: instancePath + "/install",
																					parentData: data,
																					parentDataProperty: "install",
																					rootData
																				})) {
																					vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
																					errors = vErrors.length;
																				}
																				var valid0 = _errs38 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.database !== void 0) {
																					const _errs39 = errors;
																					if (!validate24(data.database, {
																						instancePath: instancePath + "/database",
																						parentData: data,
																						parentDataProperty: "database",
																						rootData
																					})) {
																						vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
																						errors = vErrors.length;
																					}
																					var valid0 = _errs39 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.access !== void 0) {
																						const _errs40 = errors;
																						if (!validate26(data.access, {
																							instancePath: instancePath + "/access",
																							parentData: data,
																							parentDataProperty: "access",
																							rootData
																						})) {
																							vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
																							errors = vErrors.length;
																						}
																						var valid0 = _errs40 === errors;
																					} else var valid0 = true;
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate7.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate7.errors = vErrors;
	return errors === 0;
}
const schema20 = {
	"type": "object",
	"description": "One thing that is wrong.",
	"properties": {
		"fingerprint": {
			"type": "string",
			"description": "Stable over runs: the same thing has the same fingerprint."
		},
		"id": {
			"type": "string",
			"description": "The name people use: CVE-2021-44228, GH-PSS-PRIVILEGED."
		},
		"aliases": {
			"type": "array",
			"items": { "type": "string" }
		},
		"advisories": {
			"type": "array",
			"items": {
				"type": "string",
				"description": "Vendor advisories that bundle several vulnerabilities; never joined through."
			}
		},
		"kind": { "enum": [
			"vulnerability",
			"misconfiguration",
			"secret",
			"licence",
			"malware",
			"code",
			"benchmark",
			"conformance",
			"exposure"
		] },
		"severity": {
			"enum": [
				"critical",
				"high",
				"medium",
				"low",
				"info",
				"unknown"
			],
			"description": "The worst among the open sightings."
		},
		"status": { "enum": [
			"open",
			"manual",
			"suppressed",
			"not-affected",
			"fixed",
			"gone"
		] },
		"title": { "type": "string" },
		"message": {
			"type": "string",
			"description": "What is wrong here, with the values seen."
		},
		"remediation": {
			"type": "string",
			"description": "What to write or do instead."
		},
		"target": {
			"type": "string",
			"description": "The name of the target."
		},
		"cause": {
			"enum": [
				"change",
				"disclosure",
				"scanner",
				"exception-expired",
				"undetermined"
			],
			"description": "Why it is new since the baseline; absent when it is not new, or nothing is known to compare with."
		},
		"causeReason": {
			"type": "string",
			"description": "What proves the cause, in one sentence."
		},
		"diff": {
			"enum": [
				"line",
				"file",
				"outside"
			],
			"description": "Where it lies to the diff of the change: on a line of it, elsewhere in a file of it, or outside; absent where that is not known."
		},
		"firstSeen": {
			"type": "string",
			"description": "ISO 8601, UTC."
		},
		"published": {
			"type": "string",
			"description": "ISO 8601, UTC."
		},
		"component": { "$ref": "#/$defs/shared20" },
		"locations": {
			"type": "array",
			"items": { "$ref": "#/$defs/shared17" }
		},
		"resource": { "$ref": "#/$defs/shared22" },
		"control": {
			"type": "string",
			"description": "The control of a standard, as in \"Pod Security Standards (baseline): Privileged Containers\"."
		},
		"licence": { "type": "string" },
		"scores": { "$ref": "#/$defs/shared23" },
		"reachable": {
			"type": "boolean",
			"description": "Whether the scanner traced a call to it; absent when it did not look."
		},
		"references": {
			"type": "array",
			"items": { "type": "string" }
		},
		"patch": { "$ref": "#/$defs/shared24" },
		"decision": { "$ref": "#/$defs/shared25" },
		"sightings": {
			"type": "array",
			"items": { "$ref": "#/$defs/shared26" }
		}
	},
	"required": [
		"fingerprint",
		"id",
		"aliases",
		"advisories",
		"kind",
		"severity",
		"status",
		"title",
		"target",
		"locations",
		"references",
		"sightings"
	],
	"additionalProperties": false
};
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "digest" || key0 === "diffId" || key0 === "createdBy")) {
			validate43.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			}];
			return false;
		}
		if (data.digest !== void 0) {
			if (typeof data.digest !== "string") {
				validate43.errors = [{
					instancePath: instancePath + "/digest",
					schemaPath: "#/properties/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				}];
				return false;
			}
			var valid0 = true;
		} else var valid0 = true;
		if (valid0) {
			if (data.diffId !== void 0) {
				if (typeof data.diffId !== "string") {
					validate43.errors = [{
						instancePath: instancePath + "/diffId",
						schemaPath: "#/properties/diffId/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.createdBy !== void 0) {
					if (typeof data.createdBy !== "string") {
						validate43.errors = [{
							instancePath: instancePath + "/createdBy",
							schemaPath: "#/properties/createdBy/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate43.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate43.errors = vErrors;
	return true;
}
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.name === void 0 && (missing0 = "name")) {
				validate42.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "purl" || key0 === "name" || key0 === "version" || key0 === "fixedIn" || key0 === "source" || key0 === "layer")) {
					validate42.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.purl !== void 0) {
						const _errs2 = errors;
						if (typeof data.purl !== "string") {
							validate42.errors = [{
								instancePath: instancePath + "/purl",
								schemaPath: "#/properties/purl/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.name !== void 0) {
							const _errs4 = errors;
							if (typeof data.name !== "string") {
								validate42.errors = [{
									instancePath: instancePath + "/name",
									schemaPath: "#/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.version !== void 0) {
								const _errs6 = errors;
								if (typeof data.version !== "string") {
									validate42.errors = [{
										instancePath: instancePath + "/version",
										schemaPath: "#/properties/version/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.fixedIn !== void 0) {
									let data3 = data.fixedIn;
									const _errs8 = errors;
									if (errors === _errs8) {
										if (Array.isArray(data3)) {
											const len0 = data3.length;
											for (let i0 = 0; i0 < len0; i0++) {
												const _errs10 = errors;
												if (typeof data3[i0] !== "string") {
													validate42.errors = [{
														instancePath: instancePath + "/fixedIn/" + i0,
														schemaPath: "#/properties/fixedIn/items/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													}];
													return false;
												}
												if (!(_errs10 === errors)) break;
											}
										} else {
											validate42.errors = [{
												instancePath: instancePath + "/fixedIn",
												schemaPath: "#/properties/fixedIn/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											}];
											return false;
										}
									}
									var valid0 = _errs8 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.source !== void 0) {
										const _errs12 = errors;
										if (typeof data.source !== "string") {
											validate42.errors = [{
												instancePath: instancePath + "/source",
												schemaPath: "#/properties/source/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
										var valid0 = _errs12 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.layer !== void 0) {
											const _errs14 = errors;
											if (!validate43(data.layer, {
												instancePath: instancePath + "/layer",
												parentData: data,
												parentDataProperty: "layer",
												rootData
											})) {
												vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs14 === errors;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate42.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate42.errors = vErrors;
	return errors === 0;
}
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.kind === void 0 && (missing0 = "kind") || data.name === void 0 && (missing0 = "name")) {
			validate47.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "apiVersion" || key0 === "kind" || key0 === "namespace" || key0 === "name" || key0 === "fieldPath")) {
				validate47.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.apiVersion !== void 0) {
				if (typeof data.apiVersion !== "string") {
					validate47.errors = [{
						instancePath: instancePath + "/apiVersion",
						schemaPath: "#/properties/apiVersion/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.kind !== void 0) {
					if (typeof data.kind !== "string") {
						validate47.errors = [{
							instancePath: instancePath + "/kind",
							schemaPath: "#/properties/kind/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.namespace !== void 0) {
						if (typeof data.namespace !== "string") {
							validate47.errors = [{
								instancePath: instancePath + "/namespace",
								schemaPath: "#/properties/namespace/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.name !== void 0) {
							if (typeof data.name !== "string") {
								validate47.errors = [{
									instancePath: instancePath + "/name",
									schemaPath: "#/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.fieldPath !== void 0) {
								if (typeof data.fieldPath !== "string") {
									validate47.errors = [{
										instancePath: instancePath + "/fieldPath",
										schemaPath: "#/properties/fieldPath/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
						}
					}
				}
			}
		}
	} else {
		validate47.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate47.errors = vErrors;
	return true;
}
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "cvss" || key0 === "epss" || key0 === "kev")) {
			validate49.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			}];
			return false;
		}
		if (data.cvss !== void 0) {
			let data0 = data.cvss;
			if (!(typeof data0 == "number" && isFinite(data0))) {
				validate49.errors = [{
					instancePath: instancePath + "/cvss",
					schemaPath: "#/properties/cvss/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				}];
				return false;
			}
			var valid0 = true;
		} else var valid0 = true;
		if (valid0) {
			if (data.epss !== void 0) {
				let data1 = data.epss;
				if (!(typeof data1 == "number" && isFinite(data1))) {
					validate49.errors = [{
						instancePath: instancePath + "/epss",
						schemaPath: "#/properties/epss/type",
						keyword: "type",
						params: { type: "number" },
						message: "must be number"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.kev !== void 0) {
					if (typeof data.kev !== "boolean") {
						validate49.errors = [{
							instancePath: instancePath + "/kev",
							schemaPath: "#/properties/kev/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate49.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate49.errors = vErrors;
	return true;
}
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.path === void 0 && (missing0 = "path") || data.description === void 0 && (missing0 = "description") || data.diff === void 0 && (missing0 = "diff")) {
			validate51.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "path" || key0 === "description" || key0 === "diff")) {
				validate51.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.path !== void 0) {
				if (typeof data.path !== "string") {
					validate51.errors = [{
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.description !== void 0) {
					if (typeof data.description !== "string") {
						validate51.errors = [{
							instancePath: instancePath + "/description",
							schemaPath: "#/properties/description/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.diff !== void 0) {
						if (typeof data.diff !== "string") {
							validate51.errors = [{
								instancePath: instancePath + "/diff",
								schemaPath: "#/properties/diff/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else {
		validate51.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate51.errors = vErrors;
	return true;
}
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.rule === void 0 && (missing0 = "rule")) {
			validate53.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "rule" || key0 === "reason" || key0 === "exception")) {
				validate53.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.rule !== void 0) {
				if (typeof data.rule !== "string") {
					validate53.errors = [{
						instancePath: instancePath + "/rule",
						schemaPath: "#/properties/rule/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.reason !== void 0) {
					if (typeof data.reason !== "string") {
						validate53.errors = [{
							instancePath: instancePath + "/reason",
							schemaPath: "#/properties/reason/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.exception !== void 0) {
						if (typeof data.exception !== "string") {
							validate53.errors = [{
								instancePath: instancePath + "/exception",
								schemaPath: "#/properties/exception/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else {
		validate53.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate53.errors = vErrors;
	return true;
}
const schema27 = {
	"type": "object",
	"description": "One scanner saw it: in its own words, as often as it said so.",
	"properties": {
		"scan": {
			"type": "string",
			"description": "The id of the scan."
		},
		"ruleId": { "type": "string" },
		"severity": { "enum": [
			"critical",
			"high",
			"medium",
			"low",
			"info",
			"unknown"
		] },
		"nativeSeverity": {
			"type": "string",
			"description": "Verbatim, when the scanner said one."
		},
		"severitySource": { "enum": [
			"native",
			"cvss",
			"score",
			"status",
			"default"
		] },
		"severityReason": {
			"type": "string",
			"description": "Why this severity, in one sentence."
		},
		"status": { "enum": [
			"open",
			"manual",
			"suppressed",
			"not-affected",
			"fixed",
			"gone"
		] },
		"message": { "type": "string" },
		"cause": {
			"enum": [
				"change",
				"disclosure",
				"scanner",
				"exception-expired",
				"undetermined"
			],
			"description": "Why it is new to this scan; absent where the scan, or the finding, is known."
		},
		"exception": {
			"type": "string",
			"description": "Id of the exception that sets this sighting aside."
		},
		"count": {
			"type": "integer",
			"minimum": 1
		}
	},
	"required": [
		"scan",
		"ruleId",
		"severity",
		"severitySource",
		"status",
		"count"
	],
	"additionalProperties": false
};
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.scan === void 0 && (missing0 = "scan") || data.ruleId === void 0 && (missing0 = "ruleId") || data.severity === void 0 && (missing0 = "severity") || data.severitySource === void 0 && (missing0 = "severitySource") || data.status === void 0 && (missing0 = "status") || data.count === void 0 && (missing0 = "count")) {
			validate55.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!func0.call(schema27.properties, key0)) {
				validate55.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.scan !== void 0) {
				if (typeof data.scan !== "string") {
					validate55.errors = [{
						instancePath: instancePath + "/scan",
						schemaPath: "#/properties/scan/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.ruleId !== void 0) {
					if (typeof data.ruleId !== "string") {
						validate55.errors = [{
							instancePath: instancePath + "/ruleId",
							schemaPath: "#/properties/ruleId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.severity !== void 0) {
						let data2 = data.severity;
						if (!(data2 === "critical" || data2 === "high" || data2 === "medium" || data2 === "low" || data2 === "info" || data2 === "unknown")) {
							validate55.errors = [{
								instancePath: instancePath + "/severity",
								schemaPath: "#/properties/severity/enum",
								keyword: "enum",
								params: { allowedValues: schema27.properties.severity.enum },
								message: "must be equal to one of the allowed values"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.nativeSeverity !== void 0) {
							if (typeof data.nativeSeverity !== "string") {
								validate55.errors = [{
									instancePath: instancePath + "/nativeSeverity",
									schemaPath: "#/properties/nativeSeverity/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.severitySource !== void 0) {
								let data4 = data.severitySource;
								if (!(data4 === "native" || data4 === "cvss" || data4 === "score" || data4 === "status" || data4 === "default")) {
									validate55.errors = [{
										instancePath: instancePath + "/severitySource",
										schemaPath: "#/properties/severitySource/enum",
										keyword: "enum",
										params: { allowedValues: schema27.properties.severitySource.enum },
										message: "must be equal to one of the allowed values"
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.severityReason !== void 0) {
									if (typeof data.severityReason !== "string") {
										validate55.errors = [{
											instancePath: instancePath + "/severityReason",
											schemaPath: "#/properties/severityReason/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.status !== void 0) {
										let data6 = data.status;
										if (!(data6 === "open" || data6 === "manual" || data6 === "suppressed" || data6 === "not-affected" || data6 === "fixed" || data6 === "gone")) {
											validate55.errors = [{
												instancePath: instancePath + "/status",
												schemaPath: "#/properties/status/enum",
												keyword: "enum",
												params: { allowedValues: schema27.properties.status.enum },
												message: "must be equal to one of the allowed values"
											}];
											return false;
										}
										var valid0 = true;
									} else var valid0 = true;
									if (valid0) {
										if (data.message !== void 0) {
											if (typeof data.message !== "string") {
												validate55.errors = [{
													instancePath: instancePath + "/message",
													schemaPath: "#/properties/message/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
											var valid0 = true;
										} else var valid0 = true;
										if (valid0) {
											if (data.cause !== void 0) {
												let data8 = data.cause;
												if (!(data8 === "change" || data8 === "disclosure" || data8 === "scanner" || data8 === "exception-expired" || data8 === "undetermined")) {
													validate55.errors = [{
														instancePath: instancePath + "/cause",
														schemaPath: "#/properties/cause/enum",
														keyword: "enum",
														params: { allowedValues: schema27.properties.cause.enum },
														message: "must be equal to one of the allowed values"
													}];
													return false;
												}
												var valid0 = true;
											} else var valid0 = true;
											if (valid0) {
												if (data.exception !== void 0) {
													if (typeof data.exception !== "string") {
														validate55.errors = [{
															instancePath: instancePath + "/exception",
															schemaPath: "#/properties/exception/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														}];
														return false;
													}
													var valid0 = true;
												} else var valid0 = true;
												if (valid0) {
													if (data.count !== void 0) {
														let data10 = data.count;
														if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
															validate55.errors = [{
																instancePath: instancePath + "/count",
																schemaPath: "#/properties/count/type",
																keyword: "type",
																params: { type: "integer" },
																message: "must be integer"
															}];
															return false;
														}
														if (typeof data10 == "number" && isFinite(data10)) {
															if (data10 < 1 || isNaN(data10)) {
																validate55.errors = [{
																	instancePath: instancePath + "/count",
																	schemaPath: "#/properties/count/minimum",
																	keyword: "minimum",
																	params: {
																		comparison: ">=",
																		limit: 1
																	},
																	message: "must be >= 1"
																}];
																return false;
															}
														}
														var valid0 = true;
													} else var valid0 = true;
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	} else {
		validate55.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate55.errors = vErrors;
	return true;
}
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.fingerprint === void 0 && (missing0 = "fingerprint") || data.id === void 0 && (missing0 = "id") || data.aliases === void 0 && (missing0 = "aliases") || data.advisories === void 0 && (missing0 = "advisories") || data.kind === void 0 && (missing0 = "kind") || data.severity === void 0 && (missing0 = "severity") || data.status === void 0 && (missing0 = "status") || data.title === void 0 && (missing0 = "title") || data.target === void 0 && (missing0 = "target") || data.locations === void 0 && (missing0 = "locations") || data.references === void 0 && (missing0 = "references") || data.sightings === void 0 && (missing0 = "sightings")) {
				validate41.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func0.call(schema20.properties, key0)) {
					validate41.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.fingerprint !== void 0) {
						const _errs2 = errors;
						if (typeof data.fingerprint !== "string") {
							validate41.errors = [{
								instancePath: instancePath + "/fingerprint",
								schemaPath: "#/properties/fingerprint/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.id !== void 0) {
							const _errs4 = errors;
							if (typeof data.id !== "string") {
								validate41.errors = [{
									instancePath: instancePath + "/id",
									schemaPath: "#/properties/id/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.aliases !== void 0) {
								let data2 = data.aliases;
								const _errs6 = errors;
								if (errors === _errs6) {
									if (Array.isArray(data2)) {
										const len0 = data2.length;
										for (let i0 = 0; i0 < len0; i0++) {
											const _errs8 = errors;
											if (typeof data2[i0] !== "string") {
												validate41.errors = [{
													instancePath: instancePath + "/aliases/" + i0,
													schemaPath: "#/properties/aliases/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
											if (!(_errs8 === errors)) break;
										}
									} else {
										validate41.errors = [{
											instancePath: instancePath + "/aliases",
											schemaPath: "#/properties/aliases/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										}];
										return false;
									}
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.advisories !== void 0) {
									let data4 = data.advisories;
									const _errs10 = errors;
									if (errors === _errs10) {
										if (Array.isArray(data4)) {
											const len1 = data4.length;
											for (let i1 = 0; i1 < len1; i1++) {
												const _errs12 = errors;
												if (typeof data4[i1] !== "string") {
													validate41.errors = [{
														instancePath: instancePath + "/advisories/" + i1,
														schemaPath: "#/properties/advisories/items/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													}];
													return false;
												}
												if (!(_errs12 === errors)) break;
											}
										} else {
											validate41.errors = [{
												instancePath: instancePath + "/advisories",
												schemaPath: "#/properties/advisories/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											}];
											return false;
										}
									}
									var valid0 = _errs10 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.kind !== void 0) {
										let data6 = data.kind;
										const _errs14 = errors;
										if (!(data6 === "vulnerability" || data6 === "misconfiguration" || data6 === "secret" || data6 === "licence" || data6 === "malware" || data6 === "code" || data6 === "benchmark" || data6 === "conformance" || data6 === "exposure")) {
											validate41.errors = [{
												instancePath: instancePath + "/kind",
												schemaPath: "#/properties/kind/enum",
												keyword: "enum",
												params: { allowedValues: schema20.properties.kind.enum },
												message: "must be equal to one of the allowed values"
											}];
											return false;
										}
										var valid0 = _errs14 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.severity !== void 0) {
											let data7 = data.severity;
											const _errs15 = errors;
											if (!(data7 === "critical" || data7 === "high" || data7 === "medium" || data7 === "low" || data7 === "info" || data7 === "unknown")) {
												validate41.errors = [{
													instancePath: instancePath + "/severity",
													schemaPath: "#/properties/severity/enum",
													keyword: "enum",
													params: { allowedValues: schema20.properties.severity.enum },
													message: "must be equal to one of the allowed values"
												}];
												return false;
											}
											var valid0 = _errs15 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.status !== void 0) {
												let data8 = data.status;
												const _errs16 = errors;
												if (!(data8 === "open" || data8 === "manual" || data8 === "suppressed" || data8 === "not-affected" || data8 === "fixed" || data8 === "gone")) {
													validate41.errors = [{
														instancePath: instancePath + "/status",
														schemaPath: "#/properties/status/enum",
														keyword: "enum",
														params: { allowedValues: schema20.properties.status.enum },
														message: "must be equal to one of the allowed values"
													}];
													return false;
												}
												var valid0 = _errs16 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.title !== void 0) {
													const _errs17 = errors;
													if (typeof data.title !== "string") {
														validate41.errors = [{
															instancePath: instancePath + "/title",
															schemaPath: "#/properties/title/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														}];
														return false;
													}
													var valid0 = _errs17 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.message !== void 0) {
														const _errs19 = errors;
														if (typeof data.message !== "string") {
															validate41.errors = [{
																instancePath: instancePath + "/message",
																schemaPath: "#/properties/message/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															}];
															return false;
														}
														var valid0 = _errs19 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.remediation !== void 0) {
															const _errs21 = errors;
															if (typeof data.remediation !== "string") {
																validate41.errors = [{
																	instancePath: instancePath + "/remediation",
																	schemaPath: "#/properties/remediation/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																}];
																return false;
															}
															var valid0 = _errs21 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.target !== void 0) {
																const _errs23 = errors;
																if (typeof data.target !== "string") {
																	validate41.errors = [{
																		instancePath: instancePath + "/target",
																		schemaPath: "#/properties/target/type",
																		keyword: "type",
																		params: { type: "string" },
																		message: "must be string"
																	}];
																	return false;
																}
																var valid0 = _errs23 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.cause !== void 0) {
																	let data13 = data.cause;
																	const _errs25 = errors;
																	if (!(data13 === "change" || data13 === "disclosure" || data13 === "scanner" || data13 === "exception-expired" || data13 === "undetermined")) {
																		validate41.errors = [{
																			instancePath: instancePath + "/cause",
																			schemaPath: "#/properties/cause/enum",
																			keyword: "enum",
																			params: { allowedValues: schema20.properties.cause.enum },
																			message: "must be equal to one of the allowed values"
																		}];
																		return false;
																	}
																	var valid0 = _errs25 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.causeReason !== void 0) {
																		const _errs26 = errors;
																		if (typeof data.causeReason !== "string") {
																			validate41.errors = [{
																				instancePath: instancePath + "/causeReason",
																				schemaPath: "#/properties/causeReason/type",
																				keyword: "type",
																				params: { type: "string" },
																				message: "must be string"
																			}];
																			return false;
																		}
																		var valid0 = _errs26 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.diff !== void 0) {
																			let data15 = data.diff;
																			const _errs28 = errors;
																			if (!(data15 === "line" || data15 === "file" || data15 === "outside")) {
																				validate41.errors = [{
																					instancePath: instancePath + "/diff",
																					schemaPath: "#/properties/diff/enum",
																					keyword: "enum",
																					params: { allowedValues: schema20.properties.diff.enum },
																					message: "must be equal to one of the allowed values"
																				}];
																				return false;
																			}
																			var valid0 = _errs28 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.firstSeen !== void 0) {
																				const _errs29 = errors;
																				if (typeof data.firstSeen !== "string") {
																					validate41.errors = [{
																						instancePath: instancePath + "/firstSeen",
																						schemaPath: "#/properties/firstSeen/type",
																						keyword: "type",
																						params: { type: "string" },
																						message: "must be string"
																					}];
																					return false;
																				}
																				var valid0 = _errs29 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.published !== void 0) {
																					const _errs31 = errors;
																					if (typeof data.published !== "string") {
																						validate41.errors = [{
																							instancePath: instancePath + "/published",
																							schemaPath: "#/properties/published/type",
																							keyword: "type",
																							params: { type: "string" },
																							message: "must be string"
																						}];
																						return false;
																					}
																					var valid0 = _errs31 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.component !== void 0) {
																						const _errs33 = errors;
																						if (!validate42(data.component, {
																							instancePath: instancePath + "/component",
																							parentData: data,
																							parentDataProperty: "component",
																							rootData
																						})) {
																							vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
																							errors = vErrors.length;
																						}
																						var valid0 = _errs33 === errors;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.locations !== void 0) {
																							let data19 = data.locations;
																							const _errs34 = errors;
																							if (errors === _errs34) {
																								if (Array.isArray(data19)) {
																									const len2 = data19.length;
																									for (let i2 = 0; i2 < len2; i2++) {
																										const _errs36 = errors;
																										if (!validate32(data19[i2], {
																											instancePath: instancePath + "/locations/" + i2,
																											parentData: data19,
																											parentDataProperty: i2,
																											rootData
																										})) {
																											vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
																											errors = vErrors.length;
																										}
																										if (!(_errs36 === errors)) break;
																									}
																								} else {
																									validate41.errors = [{
																										instancePath: instancePath + "/locations",
																										schemaPath: "#/properties/locations/type",
																										keyword: "type",
																										params: { type: "array" },
																										message: "must be array"
																									}];
																									return false;
																								}
																							}
																							var valid0 = _errs34 === errors;
																						} else var valid0 = true;
																						if (valid0) {
																							if (data.resource !== void 0) {
																								const _errs37 = errors;
																								if (!validate47(data.resource, {
																									instancePath: instancePath + "/resource",
																									parentData: data,
																									parentDataProperty: "resource",
																									rootData
																								})) {
																									vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
																									errors = vErrors.length;
																								}
																								var valid0 = _errs37 === errors;
																							} else var valid0 = true;
																							if (valid0) {
																								if (data.control !== void 0) {
																									const _errs38 = errors;
																									if (typeof data.control !== "string") {
																										validate41.errors = [{
																											instancePath: instancePath + "/control",
																											schemaPath: "#/properties/control/type",
																											keyword: "type",
																											params: { type: "string" },
																											message: "must be string"
																										}];
																										return false;
																									}
																									var valid0 = _errs38 === errors;
																								} else var valid0 = true;
																								if (valid0) {
																									if (data.licence !== void 0) {
																										const _errs40 = errors;
																										if (typeof data.licence !== "string") {
																											validate41.errors = [{
																												instancePath: instancePath + "/licence",
																												schemaPath: "#/properties/licence/type",
																												keyword: "type",
																												params: { type: "string" },
																												message: "must be string"
																											}];
																											return false;
																										}
																										var valid0 = _errs40 === errors;
																									} else var valid0 = true;
																									if (valid0) {
																										if (data.scores !== void 0) {
																											const _errs42 = errors;
																											if (!validate49(data.scores, {
																												instancePath: instancePath + "/scores",
																												parentData: data,
																												parentDataProperty: "scores",
																												rootData
																											})) {
																												vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
																												errors = vErrors.length;
																											}
																											var valid0 = _errs42 === errors;
																										} else var valid0 = true;
																										if (valid0) {
																											if (data.reachable !== void 0) {
																												const _errs43 = errors;
																												if (typeof data.reachable !== "boolean") {
																													validate41.errors = [{
																														instancePath: instancePath + "/reachable",
																														schemaPath: "#/properties/reachable/type",
																														keyword: "type",
																														params: { type: "boolean" },
																														message: "must be boolean"
																													}];
																													return false;
																												}
																												var valid0 = _errs43 === errors;
																											} else var valid0 = true;
																											if (valid0) {
																												if (data.references !== void 0) {
																													let data26 = data.references;
																													const _errs45 = errors;
																													if (errors === _errs45) {
																														if (Array.isArray(data26)) {
																															const len3 = data26.length;
																															for (let i3 = 0; i3 < len3; i3++) {
																																const _errs47 = errors;
																																if (typeof data26[i3] !== "string") {
																																	validate41.errors = [{
																																		instancePath: instancePath + "/references/" + i3,
																																		schemaPath: "#/properties/references/items/type",
																																		keyword: "type",
																																		params: { type: "string" },
																																		message: "must be string"
																																	}];
																																	return false;
																																}
																																if (!(_errs47 === errors)) break;
																															}
																														} else {
																															validate41.errors = [{
																																instancePath: instancePath + "/references",
																																schemaPath: "#/properties/references/type",
																																keyword: "type",
																																params: { type: "array" },
																																message: "must be array"
																															}];
																															return false;
																														}
																													}
																													var valid0 = _errs45 === errors;
																												} else var valid0 = true;
																												if (valid0) {
																													if (data.patch !== void 0) {
																														const _errs49 = errors;
																														if (!validate51(data.patch, {
																															instancePath: instancePath + "/patch",
																															parentData: data,
																															parentDataProperty: "patch",
																															rootData
																														})) {
																															vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
																															errors = vErrors.length;
																														}
																														var valid0 = _errs49 === errors;
																													} else var valid0 = true;
																													if (valid0) {
																														if (data.decision !== void 0) {
																															const _errs50 = errors;
																															if (!validate53(data.decision, {
																																instancePath: instancePath + "/decision",
																																parentData: data,
																																parentDataProperty: "decision",
																																rootData
																															})) {
																																vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
																																errors = vErrors.length;
																															}
																															var valid0 = _errs50 === errors;
																														} else var valid0 = true;
																														if (valid0) {
																															if (data.sightings !== void 0) {
																																let data30 = data.sightings;
																																const _errs51 = errors;
																																if (errors === _errs51) {
																																	if (Array.isArray(data30)) {
																																		const len4 = data30.length;
																																		for (let i4 = 0; i4 < len4; i4++) {
																																			const _errs53 = errors;
																																			if (!validate55(data30[i4], {
																																				instancePath: instancePath + "/sightings/" + i4,
																																				parentData: data30,
																																				parentDataProperty: i4,
																																				rootData
																																			})) {
																																				vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
																																				errors = vErrors.length;
																																			}
																																			if (!(_errs53 === errors)) break;
																																		}
																																	} else {
																																		validate41.errors = [{
																																			instancePath: instancePath + "/sightings",
																																			schemaPath: "#/properties/sightings/type",
																																			keyword: "type",
																																			params: { type: "array" },
																																			message: "must be array"
																																		}];
																																		return false;
																																	}
																																}
																																var valid0 = _errs51 === errors;
																															} else var valid0 = true;
																														}
																													}
																												}
																											}
																										}
																									}
																								}
																							}
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate41.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate41.errors = vErrors;
	return errors === 0;
}
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.sha === void 0 && (missing0 = "sha")) {
			validate58.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "repository" || key0 === "sha" || key0 === "ref" || key0 === "event")) {
				validate58.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.repository !== void 0) {
				if (typeof data.repository !== "string") {
					validate58.errors = [{
						instancePath: instancePath + "/repository",
						schemaPath: "#/properties/repository/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.sha !== void 0) {
					if (typeof data.sha !== "string") {
						validate58.errors = [{
							instancePath: instancePath + "/sha",
							schemaPath: "#/properties/sha/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.ref !== void 0) {
						if (typeof data.ref !== "string") {
							validate58.errors = [{
								instancePath: instancePath + "/ref",
								schemaPath: "#/properties/ref/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.event !== void 0) {
							if (typeof data.event !== "string") {
								validate58.errors = [{
									instancePath: instancePath + "/event",
									schemaPath: "#/properties/event/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
					}
				}
			}
		}
	} else {
		validate58.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate58.errors = vErrors;
	return true;
}
const schema30 = {
	"type": "object",
	"description": "What the findings were judged by.",
	"properties": {
		"budget": { "$ref": "#/$defs/shared30" },
		"source": {
			"enum": ["default", "input"],
			"description": "Where the budget comes from."
		},
		"unknownAs": {
			"enum": [
				"critical",
				"high",
				"medium",
				"low",
				"info",
				"unknown"
			],
			"description": "What a finding of unknown severity counts as, where the budget does not name unknown."
		},
		"allowGaps": {
			"type": "array",
			"items": {
				"type": "string",
				"description": "Globs over what a gap names; a gap that matches is no error."
			}
		},
		"acceptedGaps": {
			"type": "array",
			"description": "Gaps that are no error for a while, each with the reason.",
			"items": { "$ref": "#/$defs/shared8" }
		},
		"ignore": {
			"type": "array",
			"items": {
				"type": "string",
				"description": "Rule ids whose findings are suppressed by an input."
			}
		},
		"onlyFixable": {
			"type": "boolean",
			"description": "true: a vulnerability that no version of its component mends is not counted."
		},
		"agree": {
			"enum": ["any", "all"],
			"description": "How many of the scanners that looked must have seen a vulnerability for it to count."
		},
		"targets": {
			"type": "array",
			"description": "Budgets of targets of their own; the first that matches holds.",
			"items": { "$ref": "#/$defs/shared31" }
		},
		"licences": { "$ref": "#/$defs/shared32" },
		"judged": {
			"enum": [
				"all",
				"new",
				"change"
			],
			"description": "Which open findings the budget counts: all, the new ones of every cause, or those this change caused (undetermined among them)."
		},
		"scope": {
			"enum": ["diff", "file"],
			"description": "The budget counts only findings on lines of the diff of the change, or only those in files of it; absent: wherever they are."
		},
		"noBaseline": {
			"enum": [
				"scan-base",
				"all",
				"none",
				"error"
			],
			"description": "What is judged where new findings cannot be told from known ones."
		},
		"ratchet": {
			"type": "boolean",
			"description": "true: of each severity as many may be open as were in the baseline, or as the budget allows where that is more; only growth fails. All open findings count then, whatever is judged."
		},
		"new": { "$ref": "#/$defs/shared33" },
		"rules": {
			"type": "array",
			"items": { "$ref": "#/$defs/shared35" }
		},
		"minScores": {
			"type": "object",
			"additionalProperties": {
				"type": "number",
				"minimum": 0,
				"maximum": 100
			},
			"description": "The least score that passes, by the names of the scanner and its score, as in kubescape.nsa."
		},
		"require": {
			"type": "array",
			"items": {
				"type": "string",
				"description": "Glob over the ids of controls that must be evaluated and pass."
			}
		},
		"failOnAnyResource": {
			"type": "array",
			"items": {
				"type": "string",
				"description": "Glob over the ids of controls of which no finding may be open."
			}
		},
		"exceptions": { "$ref": "#/$defs/shared37" }
	},
	"required": [
		"budget",
		"source",
		"unknownAs",
		"allowGaps",
		"ignore"
	],
	"additionalProperties": false
};
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "critical" || key0 === "high" || key0 === "medium" || key0 === "low" || key0 === "info" || key0 === "unknown" || key0 === "total")) {
			validate62.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			}];
			return false;
		}
		if (data.critical !== void 0) {
			let data0 = data.critical;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				validate62.errors = [{
					instancePath: instancePath + "/critical",
					schemaPath: "#/properties/critical/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				}];
				return false;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 0 || isNaN(data0)) {
					validate62.errors = [{
						instancePath: instancePath + "/critical",
						schemaPath: "#/properties/critical/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					}];
					return false;
				}
			}
			var valid0 = true;
		} else var valid0 = true;
		if (valid0) {
			if (data.high !== void 0) {
				let data1 = data.high;
				if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
					validate62.errors = [{
						instancePath: instancePath + "/high",
						schemaPath: "#/properties/high/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer"
					}];
					return false;
				}
				if (typeof data1 == "number" && isFinite(data1)) {
					if (data1 < 0 || isNaN(data1)) {
						validate62.errors = [{
							instancePath: instancePath + "/high",
							schemaPath: "#/properties/high/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							},
							message: "must be >= 0"
						}];
						return false;
					}
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.medium !== void 0) {
					let data2 = data.medium;
					if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
						validate62.errors = [{
							instancePath: instancePath + "/medium",
							schemaPath: "#/properties/medium/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						}];
						return false;
					}
					if (typeof data2 == "number" && isFinite(data2)) {
						if (data2 < 0 || isNaN(data2)) {
							validate62.errors = [{
								instancePath: instancePath + "/medium",
								schemaPath: "#/properties/medium/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							}];
							return false;
						}
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.low !== void 0) {
						let data3 = data.low;
						if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
							validate62.errors = [{
								instancePath: instancePath + "/low",
								schemaPath: "#/properties/low/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							}];
							return false;
						}
						if (typeof data3 == "number" && isFinite(data3)) {
							if (data3 < 0 || isNaN(data3)) {
								validate62.errors = [{
									instancePath: instancePath + "/low",
									schemaPath: "#/properties/low/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0"
								}];
								return false;
							}
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.info !== void 0) {
							let data4 = data.info;
							if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
								validate62.errors = [{
									instancePath: instancePath + "/info",
									schemaPath: "#/properties/info/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								}];
								return false;
							}
							if (typeof data4 == "number" && isFinite(data4)) {
								if (data4 < 0 || isNaN(data4)) {
									validate62.errors = [{
										instancePath: instancePath + "/info",
										schemaPath: "#/properties/info/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									}];
									return false;
								}
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.unknown !== void 0) {
								let data5 = data.unknown;
								if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
									validate62.errors = [{
										instancePath: instancePath + "/unknown",
										schemaPath: "#/properties/unknown/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									}];
									return false;
								}
								if (typeof data5 == "number" && isFinite(data5)) {
									if (data5 < 0 || isNaN(data5)) {
										validate62.errors = [{
											instancePath: instancePath + "/unknown",
											schemaPath: "#/properties/unknown/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											},
											message: "must be >= 0"
										}];
										return false;
									}
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.total !== void 0) {
									let data6 = data.total;
									if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
										validate62.errors = [{
											instancePath: instancePath + "/total",
											schemaPath: "#/properties/total/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										}];
										return false;
									}
									if (typeof data6 == "number" && isFinite(data6)) {
										if (data6 < 0 || isNaN(data6)) {
											validate62.errors = [{
												instancePath: instancePath + "/total",
												schemaPath: "#/properties/total/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											}];
											return false;
										}
									}
									var valid0 = true;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		}
	} else {
		validate62.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate62.errors = vErrors;
	return true;
}
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.glob === void 0 && (missing0 = "glob") || data.budget === void 0 && (missing0 = "budget")) {
				validate65.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "glob" || key0 === "budget")) {
					validate65.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.glob !== void 0) {
						const _errs2 = errors;
						if (typeof data.glob !== "string") {
							validate65.errors = [{
								instancePath: instancePath + "/glob",
								schemaPath: "#/properties/glob/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.budget !== void 0) {
							const _errs4 = errors;
							if (!validate62(data.budget, {
								instancePath: instancePath + "/budget",
								parentData: data,
								parentDataProperty: "budget",
								rootData
							})) {
								vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate65.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate65.errors = vErrors;
	return errors === 0;
}
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.allow === void 0 && (missing0 = "allow") || data.deny === void 0 && (missing0 = "deny")) {
			validate68.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "allow" || key0 === "deny")) {
				validate68.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.allow !== void 0) {
				let data0 = data.allow;
				if (Array.isArray(data0)) {
					const len0 = data0.length;
					for (let i0 = 0; i0 < len0; i0++) if (typeof data0[i0] !== "string") {
						validate68.errors = [{
							instancePath: instancePath + "/allow/" + i0,
							schemaPath: "#/properties/allow/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
				} else {
					validate68.errors = [{
						instancePath: instancePath + "/allow",
						schemaPath: "#/properties/allow/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.deny !== void 0) {
					let data2 = data.deny;
					if (Array.isArray(data2)) {
						const len1 = data2.length;
						for (let i1 = 0; i1 < len1; i1++) if (typeof data2[i1] !== "string") {
							validate68.errors = [{
								instancePath: instancePath + "/deny/" + i1,
								schemaPath: "#/properties/deny/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
					} else {
						validate68.errors = [{
							instancePath: instancePath + "/deny",
							schemaPath: "#/properties/deny/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate68.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate68.errors = vErrors;
	return true;
}
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "critical" || key0 === "high" || key0 === "medium" || key0 === "low" || key0 === "info" || key0 === "unknown" || key0 === "total" || key0 === "graceDays")) {
			validate71.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			}];
			return false;
		}
		if (data.critical !== void 0) {
			let data0 = data.critical;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				validate71.errors = [{
					instancePath: instancePath + "/critical",
					schemaPath: "#/properties/critical/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				}];
				return false;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 0 || isNaN(data0)) {
					validate71.errors = [{
						instancePath: instancePath + "/critical",
						schemaPath: "#/properties/critical/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					}];
					return false;
				}
			}
			var valid0 = true;
		} else var valid0 = true;
		if (valid0) {
			if (data.high !== void 0) {
				let data1 = data.high;
				if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
					validate71.errors = [{
						instancePath: instancePath + "/high",
						schemaPath: "#/properties/high/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer"
					}];
					return false;
				}
				if (typeof data1 == "number" && isFinite(data1)) {
					if (data1 < 0 || isNaN(data1)) {
						validate71.errors = [{
							instancePath: instancePath + "/high",
							schemaPath: "#/properties/high/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							},
							message: "must be >= 0"
						}];
						return false;
					}
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.medium !== void 0) {
					let data2 = data.medium;
					if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
						validate71.errors = [{
							instancePath: instancePath + "/medium",
							schemaPath: "#/properties/medium/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						}];
						return false;
					}
					if (typeof data2 == "number" && isFinite(data2)) {
						if (data2 < 0 || isNaN(data2)) {
							validate71.errors = [{
								instancePath: instancePath + "/medium",
								schemaPath: "#/properties/medium/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							}];
							return false;
						}
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.low !== void 0) {
						let data3 = data.low;
						if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
							validate71.errors = [{
								instancePath: instancePath + "/low",
								schemaPath: "#/properties/low/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							}];
							return false;
						}
						if (typeof data3 == "number" && isFinite(data3)) {
							if (data3 < 0 || isNaN(data3)) {
								validate71.errors = [{
									instancePath: instancePath + "/low",
									schemaPath: "#/properties/low/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0"
								}];
								return false;
							}
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.info !== void 0) {
							let data4 = data.info;
							if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
								validate71.errors = [{
									instancePath: instancePath + "/info",
									schemaPath: "#/properties/info/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								}];
								return false;
							}
							if (typeof data4 == "number" && isFinite(data4)) {
								if (data4 < 0 || isNaN(data4)) {
									validate71.errors = [{
										instancePath: instancePath + "/info",
										schemaPath: "#/properties/info/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									}];
									return false;
								}
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.unknown !== void 0) {
								let data5 = data.unknown;
								if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
									validate71.errors = [{
										instancePath: instancePath + "/unknown",
										schemaPath: "#/properties/unknown/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									}];
									return false;
								}
								if (typeof data5 == "number" && isFinite(data5)) {
									if (data5 < 0 || isNaN(data5)) {
										validate71.errors = [{
											instancePath: instancePath + "/unknown",
											schemaPath: "#/properties/unknown/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											},
											message: "must be >= 0"
										}];
										return false;
									}
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.total !== void 0) {
									let data6 = data.total;
									if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
										validate71.errors = [{
											instancePath: instancePath + "/total",
											schemaPath: "#/properties/total/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										}];
										return false;
									}
									if (typeof data6 == "number" && isFinite(data6)) {
										if (data6 < 0 || isNaN(data6)) {
											validate71.errors = [{
												instancePath: instancePath + "/total",
												schemaPath: "#/properties/total/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											}];
											return false;
										}
									}
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.graceDays !== void 0) {
										let data7 = data.graceDays;
										if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
											validate71.errors = [{
												instancePath: instancePath + "/graceDays",
												schemaPath: "#/properties/graceDays/type",
												keyword: "type",
												params: { type: "integer" },
												message: "must be integer"
											}];
											return false;
										}
										if (typeof data7 == "number" && isFinite(data7)) {
											if (data7 < 0 || isNaN(data7)) {
												validate71.errors = [{
													instancePath: instancePath + "/graceDays",
													schemaPath: "#/properties/graceDays/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 0
													},
													message: "must be >= 0"
												}];
												return false;
											}
										}
										var valid0 = true;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			}
		}
	} else {
		validate71.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate71.errors = vErrors;
	return true;
}
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "change" || key0 === "disclosure" || key0 === "scanner" || key0 === "exception-expired")) {
				validate70.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.change !== void 0) {
					const _errs2 = errors;
					if (!validate71(data.change, {
						instancePath: instancePath + "/change",
						parentData: data,
						parentDataProperty: "change",
						rootData
					})) {
						vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
						errors = vErrors.length;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.disclosure !== void 0) {
						const _errs3 = errors;
						if (!validate71(data.disclosure, {
							instancePath: instancePath + "/disclosure",
							parentData: data,
							parentDataProperty: "disclosure",
							rootData
						})) {
							vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.scanner !== void 0) {
							const _errs4 = errors;
							if (!validate71(data.scanner, {
								instancePath: instancePath + "/scanner",
								parentData: data,
								parentDataProperty: "scanner",
								rootData
							})) {
								vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data["exception-expired"] !== void 0) {
								const _errs5 = errors;
								if (!validate71(data["exception-expired"], {
									instancePath: instancePath + "/exception-expired",
									parentData: data,
									parentDataProperty: "exception-expired",
									rootData
								})) {
									vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate70.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate70.errors = vErrors;
	return errors === 0;
}
const schema36 = {
	"type": "object",
	"description": "The first rule that matches a finding decides on it.",
	"properties": {
		"name": {
			"type": "string",
			"pattern": "^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$",
			"description": "Named in reasons and decisions as rule.NAME."
		},
		"when": { "$ref": "#/$defs/shared36" },
		"action": {
			"enum": [
				"block",
				"allow",
				"budget"
			],
			"description": "block: none may be open, whatever its cause; allow: shown, and does not count; budget: counts as if no rule matched."
		},
		"graceDays": {
			"type": "integer",
			"minimum": 0,
			"description": "With action block: days after it was first seen, or else published, in which it does not count yet."
		},
		"reason": {
			"type": "string",
			"description": "Why the rule is there; shown with every finding it decides on."
		}
	},
	"required": [
		"name",
		"when",
		"action"
	],
	"additionalProperties": false
};
const pattern0 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$", "u");
const schema37 = {
	"type": "object",
	"properties": {
		"severity": {
			"type": "array",
			"description": "One of these. A finding of unknown severity is also of the one that unknown counts as, unless the action is allow.",
			"items": { "enum": [
				"critical",
				"high",
				"medium",
				"low",
				"info",
				"unknown"
			] }
		},
		"kind": {
			"type": "array",
			"description": "One of these.",
			"items": { "enum": [
				"vulnerability",
				"misconfiguration",
				"secret",
				"licence",
				"malware",
				"code",
				"benchmark",
				"conformance",
				"exposure"
			] }
		},
		"cause": {
			"type": "array",
			"description": "One of these; known: it is not new. An undetermined cause is also a change, unless the action is allow.",
			"items": { "enum": [
				"change",
				"disclosure",
				"scanner",
				"exception-expired",
				"undetermined",
				"known"
			] }
		},
		"id": {
			"type": "array",
			"items": {
				"type": "string",
				"description": "Id or alias, exact, in any case."
			}
		},
		"target": {
			"type": "array",
			"items": {
				"type": "string",
				"description": "Glob over the name of the target."
			}
		},
		"path": {
			"type": "array",
			"items": {
				"type": "string",
				"description": "Glob over the places."
			}
		},
		"component": {
			"type": "array",
			"items": {
				"type": "string",
				"description": "Package URL, with a version range after @ where wanted."
			}
		},
		"scanner": {
			"type": "array",
			"items": {
				"type": "string",
				"description": "Name of a scanner that saw it."
			}
		},
		"kev": {
			"type": "boolean",
			"description": "Known to be exploited (CISA KEV)."
		},
		"fixable": {
			"type": "boolean",
			"description": "A version that mends it, or a patch, is known."
		},
		"reachable": {
			"type": "boolean",
			"description": "The scanner traced a call to it."
		},
		"epss": {
			"type": "number",
			"minimum": 0,
			"maximum": 1,
			"description": "At least this probability of exploitation in the next 30 days, 0 to 1."
		},
		"cvss": {
			"type": "number",
			"minimum": 0,
			"maximum": 10,
			"description": "At least this CVSS base score, 0 to 10."
		},
		"ageDays": {
			"type": "integer",
			"minimum": 0,
			"description": "At least so many days since it was first seen."
		},
		"publishedDays": {
			"type": "integer",
			"minimum": 0,
			"description": "At least so many days since it was published."
		}
	},
	"required": [],
	"additionalProperties": false
};
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func0.call(schema37.properties, key0)) {
			validate78.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			}];
			return false;
		}
		if (data.severity !== void 0) {
			let data0 = data.severity;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (!(data1 === "critical" || data1 === "high" || data1 === "medium" || data1 === "low" || data1 === "info" || data1 === "unknown")) {
						validate78.errors = [{
							instancePath: instancePath + "/severity/" + i0,
							schemaPath: "#/properties/severity/items/enum",
							keyword: "enum",
							params: { allowedValues: schema37.properties.severity.items.enum },
							message: "must be equal to one of the allowed values"
						}];
						return false;
					}
				}
			} else {
				validate78.errors = [{
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				}];
				return false;
			}
			var valid0 = true;
		} else var valid0 = true;
		if (valid0) {
			if (data.kind !== void 0) {
				let data2 = data.kind;
				if (Array.isArray(data2)) {
					const len1 = data2.length;
					for (let i1 = 0; i1 < len1; i1++) {
						let data3 = data2[i1];
						if (!(data3 === "vulnerability" || data3 === "misconfiguration" || data3 === "secret" || data3 === "licence" || data3 === "malware" || data3 === "code" || data3 === "benchmark" || data3 === "conformance" || data3 === "exposure")) {
							validate78.errors = [{
								instancePath: instancePath + "/kind/" + i1,
								schemaPath: "#/properties/kind/items/enum",
								keyword: "enum",
								params: { allowedValues: schema37.properties.kind.items.enum },
								message: "must be equal to one of the allowed values"
							}];
							return false;
						}
					}
				} else {
					validate78.errors = [{
						instancePath: instancePath + "/kind",
						schemaPath: "#/properties/kind/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.cause !== void 0) {
					let data4 = data.cause;
					if (Array.isArray(data4)) {
						const len2 = data4.length;
						for (let i2 = 0; i2 < len2; i2++) {
							let data5 = data4[i2];
							if (!(data5 === "change" || data5 === "disclosure" || data5 === "scanner" || data5 === "exception-expired" || data5 === "undetermined" || data5 === "known")) {
								validate78.errors = [{
									instancePath: instancePath + "/cause/" + i2,
									schemaPath: "#/properties/cause/items/enum",
									keyword: "enum",
									params: { allowedValues: schema37.properties.cause.items.enum },
									message: "must be equal to one of the allowed values"
								}];
								return false;
							}
						}
					} else {
						validate78.errors = [{
							instancePath: instancePath + "/cause",
							schemaPath: "#/properties/cause/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.id !== void 0) {
						let data6 = data.id;
						if (Array.isArray(data6)) {
							const len3 = data6.length;
							for (let i3 = 0; i3 < len3; i3++) if (typeof data6[i3] !== "string") {
								validate78.errors = [{
									instancePath: instancePath + "/id/" + i3,
									schemaPath: "#/properties/id/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						} else {
							validate78.errors = [{
								instancePath: instancePath + "/id",
								schemaPath: "#/properties/id/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.target !== void 0) {
							let data8 = data.target;
							if (Array.isArray(data8)) {
								const len4 = data8.length;
								for (let i4 = 0; i4 < len4; i4++) if (typeof data8[i4] !== "string") {
									validate78.errors = [{
										instancePath: instancePath + "/target/" + i4,
										schemaPath: "#/properties/target/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
							} else {
								validate78.errors = [{
									instancePath: instancePath + "/target",
									schemaPath: "#/properties/target/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.path !== void 0) {
								let data10 = data.path;
								if (Array.isArray(data10)) {
									const len5 = data10.length;
									for (let i5 = 0; i5 < len5; i5++) if (typeof data10[i5] !== "string") {
										validate78.errors = [{
											instancePath: instancePath + "/path/" + i5,
											schemaPath: "#/properties/path/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
								} else {
									validate78.errors = [{
										instancePath: instancePath + "/path",
										schemaPath: "#/properties/path/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.component !== void 0) {
									let data12 = data.component;
									if (Array.isArray(data12)) {
										const len6 = data12.length;
										for (let i6 = 0; i6 < len6; i6++) if (typeof data12[i6] !== "string") {
											validate78.errors = [{
												instancePath: instancePath + "/component/" + i6,
												schemaPath: "#/properties/component/items/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
									} else {
										validate78.errors = [{
											instancePath: instancePath + "/component",
											schemaPath: "#/properties/component/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										}];
										return false;
									}
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.scanner !== void 0) {
										let data14 = data.scanner;
										if (Array.isArray(data14)) {
											const len7 = data14.length;
											for (let i7 = 0; i7 < len7; i7++) if (typeof data14[i7] !== "string") {
												validate78.errors = [{
													instancePath: instancePath + "/scanner/" + i7,
													schemaPath: "#/properties/scanner/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
										} else {
											validate78.errors = [{
												instancePath: instancePath + "/scanner",
												schemaPath: "#/properties/scanner/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											}];
											return false;
										}
										var valid0 = true;
									} else var valid0 = true;
									if (valid0) {
										if (data.kev !== void 0) {
											if (typeof data.kev !== "boolean") {
												validate78.errors = [{
													instancePath: instancePath + "/kev",
													schemaPath: "#/properties/kev/type",
													keyword: "type",
													params: { type: "boolean" },
													message: "must be boolean"
												}];
												return false;
											}
											var valid0 = true;
										} else var valid0 = true;
										if (valid0) {
											if (data.fixable !== void 0) {
												if (typeof data.fixable !== "boolean") {
													validate78.errors = [{
														instancePath: instancePath + "/fixable",
														schemaPath: "#/properties/fixable/type",
														keyword: "type",
														params: { type: "boolean" },
														message: "must be boolean"
													}];
													return false;
												}
												var valid0 = true;
											} else var valid0 = true;
											if (valid0) {
												if (data.reachable !== void 0) {
													if (typeof data.reachable !== "boolean") {
														validate78.errors = [{
															instancePath: instancePath + "/reachable",
															schemaPath: "#/properties/reachable/type",
															keyword: "type",
															params: { type: "boolean" },
															message: "must be boolean"
														}];
														return false;
													}
													var valid0 = true;
												} else var valid0 = true;
												if (valid0) {
													if (data.epss !== void 0) {
														let data19 = data.epss;
														if (typeof data19 == "number" && isFinite(data19)) {
															if (data19 > 1 || isNaN(data19)) {
																validate78.errors = [{
																	instancePath: instancePath + "/epss",
																	schemaPath: "#/properties/epss/maximum",
																	keyword: "maximum",
																	params: {
																		comparison: "<=",
																		limit: 1
																	},
																	message: "must be <= 1"
																}];
																return false;
															} else if (data19 < 0 || isNaN(data19)) {
																validate78.errors = [{
																	instancePath: instancePath + "/epss",
																	schemaPath: "#/properties/epss/minimum",
																	keyword: "minimum",
																	params: {
																		comparison: ">=",
																		limit: 0
																	},
																	message: "must be >= 0"
																}];
																return false;
															}
														} else {
															validate78.errors = [{
																instancePath: instancePath + "/epss",
																schemaPath: "#/properties/epss/type",
																keyword: "type",
																params: { type: "number" },
																message: "must be number"
															}];
															return false;
														}
														var valid0 = true;
													} else var valid0 = true;
													if (valid0) {
														if (data.cvss !== void 0) {
															let data20 = data.cvss;
															if (typeof data20 == "number" && isFinite(data20)) {
																if (data20 > 10 || isNaN(data20)) {
																	validate78.errors = [{
																		instancePath: instancePath + "/cvss",
																		schemaPath: "#/properties/cvss/maximum",
																		keyword: "maximum",
																		params: {
																			comparison: "<=",
																			limit: 10
																		},
																		message: "must be <= 10"
																	}];
																	return false;
																} else if (data20 < 0 || isNaN(data20)) {
																	validate78.errors = [{
																		instancePath: instancePath + "/cvss",
																		schemaPath: "#/properties/cvss/minimum",
																		keyword: "minimum",
																		params: {
																			comparison: ">=",
																			limit: 0
																		},
																		message: "must be >= 0"
																	}];
																	return false;
																}
															} else {
																validate78.errors = [{
																	instancePath: instancePath + "/cvss",
																	schemaPath: "#/properties/cvss/type",
																	keyword: "type",
																	params: { type: "number" },
																	message: "must be number"
																}];
																return false;
															}
															var valid0 = true;
														} else var valid0 = true;
														if (valid0) {
															if (data.ageDays !== void 0) {
																let data21 = data.ageDays;
																if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
																	validate78.errors = [{
																		instancePath: instancePath + "/ageDays",
																		schemaPath: "#/properties/ageDays/type",
																		keyword: "type",
																		params: { type: "integer" },
																		message: "must be integer"
																	}];
																	return false;
																}
																if (typeof data21 == "number" && isFinite(data21)) {
																	if (data21 < 0 || isNaN(data21)) {
																		validate78.errors = [{
																			instancePath: instancePath + "/ageDays",
																			schemaPath: "#/properties/ageDays/minimum",
																			keyword: "minimum",
																			params: {
																				comparison: ">=",
																				limit: 0
																			},
																			message: "must be >= 0"
																		}];
																		return false;
																	}
																}
																var valid0 = true;
															} else var valid0 = true;
															if (valid0) {
																if (data.publishedDays !== void 0) {
																	let data22 = data.publishedDays;
																	if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
																		validate78.errors = [{
																			instancePath: instancePath + "/publishedDays",
																			schemaPath: "#/properties/publishedDays/type",
																			keyword: "type",
																			params: { type: "integer" },
																			message: "must be integer"
																		}];
																		return false;
																	}
																	if (typeof data22 == "number" && isFinite(data22)) {
																		if (data22 < 0 || isNaN(data22)) {
																			validate78.errors = [{
																				instancePath: instancePath + "/publishedDays",
																				schemaPath: "#/properties/publishedDays/minimum",
																				keyword: "minimum",
																				params: {
																					comparison: ">=",
																					limit: 0
																				},
																				message: "must be >= 0"
																			}];
																			return false;
																		}
																	}
																	var valid0 = true;
																} else var valid0 = true;
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	} else {
		validate78.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate78.errors = vErrors;
	return true;
}
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.name === void 0 && (missing0 = "name") || data.when === void 0 && (missing0 = "when") || data.action === void 0 && (missing0 = "action")) {
				validate77.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "name" || key0 === "when" || key0 === "action" || key0 === "graceDays" || key0 === "reason")) {
					validate77.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.name !== void 0) {
						let data0 = data.name;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 === "string") {
								if (!pattern0.test(data0)) {
									validate77.errors = [{
										instancePath: instancePath + "/name",
										schemaPath: "#/properties/name/pattern",
										keyword: "pattern",
										params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$" },
										message: "must match pattern \"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$\""
									}];
									return false;
								}
							} else {
								validate77.errors = [{
									instancePath: instancePath + "/name",
									schemaPath: "#/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.when !== void 0) {
							const _errs4 = errors;
							if (!validate78(data.when, {
								instancePath: instancePath + "/when",
								parentData: data,
								parentDataProperty: "when",
								rootData
							})) {
								vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.action !== void 0) {
								let data2 = data.action;
								const _errs5 = errors;
								if (!(data2 === "block" || data2 === "allow" || data2 === "budget")) {
									validate77.errors = [{
										instancePath: instancePath + "/action",
										schemaPath: "#/properties/action/enum",
										keyword: "enum",
										params: { allowedValues: schema36.properties.action.enum },
										message: "must be equal to one of the allowed values"
									}];
									return false;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.graceDays !== void 0) {
									let data3 = data.graceDays;
									const _errs6 = errors;
									if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
										validate77.errors = [{
											instancePath: instancePath + "/graceDays",
											schemaPath: "#/properties/graceDays/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										}];
										return false;
									}
									if (errors === _errs6) {
										if (typeof data3 == "number" && isFinite(data3)) {
											if (data3 < 0 || isNaN(data3)) {
												validate77.errors = [{
													instancePath: instancePath + "/graceDays",
													schemaPath: "#/properties/graceDays/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 0
													},
													message: "must be >= 0"
												}];
												return false;
											}
										}
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.reason !== void 0) {
										const _errs8 = errors;
										if (typeof data.reason !== "string") {
											validate77.errors = [{
												instancePath: instancePath + "/reason",
												schemaPath: "#/properties/reason/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			}
		} else {
			validate77.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate77.errors = vErrors;
	return errors === 0;
}
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "maxDays" || key0 === "warnDays")) {
			validate81.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			}];
			return false;
		}
		if (data.maxDays !== void 0) {
			let data0 = data.maxDays;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				validate81.errors = [{
					instancePath: instancePath + "/maxDays",
					schemaPath: "#/properties/maxDays/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				}];
				return false;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 0 || isNaN(data0)) {
					validate81.errors = [{
						instancePath: instancePath + "/maxDays",
						schemaPath: "#/properties/maxDays/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					}];
					return false;
				}
			}
			var valid0 = true;
		} else var valid0 = true;
		if (valid0) {
			if (data.warnDays !== void 0) {
				let data1 = data.warnDays;
				if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
					validate81.errors = [{
						instancePath: instancePath + "/warnDays",
						schemaPath: "#/properties/warnDays/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer"
					}];
					return false;
				}
				if (typeof data1 == "number" && isFinite(data1)) {
					if (data1 < 0 || isNaN(data1)) {
						validate81.errors = [{
							instancePath: instancePath + "/warnDays",
							schemaPath: "#/properties/warnDays/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							},
							message: "must be >= 0"
						}];
						return false;
					}
				}
				var valid0 = true;
			} else var valid0 = true;
		}
	} else {
		validate81.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate81.errors = vErrors;
	return true;
}
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.budget === void 0 && (missing0 = "budget") || data.source === void 0 && (missing0 = "source") || data.unknownAs === void 0 && (missing0 = "unknownAs") || data.allowGaps === void 0 && (missing0 = "allowGaps") || data.ignore === void 0 && (missing0 = "ignore")) {
				validate61.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func0.call(schema30.properties, key0)) {
					validate61.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.budget !== void 0) {
						const _errs2 = errors;
						if (!validate62(data.budget, {
							instancePath: instancePath + "/budget",
							parentData: data,
							parentDataProperty: "budget",
							rootData
						})) {
							vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.source !== void 0) {
							let data1 = data.source;
							const _errs3 = errors;
							if (!(data1 === "default" || data1 === "input")) {
								validate61.errors = [{
									instancePath: instancePath + "/source",
									schemaPath: "#/properties/source/enum",
									keyword: "enum",
									params: { allowedValues: schema30.properties.source.enum },
									message: "must be equal to one of the allowed values"
								}];
								return false;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.unknownAs !== void 0) {
								let data2 = data.unknownAs;
								const _errs4 = errors;
								if (!(data2 === "critical" || data2 === "high" || data2 === "medium" || data2 === "low" || data2 === "info" || data2 === "unknown")) {
									validate61.errors = [{
										instancePath: instancePath + "/unknownAs",
										schemaPath: "#/properties/unknownAs/enum",
										keyword: "enum",
										params: { allowedValues: schema30.properties.unknownAs.enum },
										message: "must be equal to one of the allowed values"
									}];
									return false;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.allowGaps !== void 0) {
									let data3 = data.allowGaps;
									const _errs5 = errors;
									if (errors === _errs5) {
										if (Array.isArray(data3)) {
											const len0 = data3.length;
											for (let i0 = 0; i0 < len0; i0++) {
												const _errs7 = errors;
												if (typeof data3[i0] !== "string") {
													validate61.errors = [{
														instancePath: instancePath + "/allowGaps/" + i0,
														schemaPath: "#/properties/allowGaps/items/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													}];
													return false;
												}
												if (!(_errs7 === errors)) break;
											}
										} else {
											validate61.errors = [{
												instancePath: instancePath + "/allowGaps",
												schemaPath: "#/properties/allowGaps/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											}];
											return false;
										}
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.acceptedGaps !== void 0) {
										let data5 = data.acceptedGaps;
										const _errs9 = errors;
										if (errors === _errs9) {
											if (Array.isArray(data5)) {
												const len1 = data5.length;
												for (let i1 = 0; i1 < len1; i1++) {
													const _errs11 = errors;
													if (!validate15(data5[i1], {
														instancePath: instancePath + "/acceptedGaps/" + i1,
														parentData: data5,
														parentDataProperty: i1,
														rootData
													})) {
														vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
														errors = vErrors.length;
													}
													if (!(_errs11 === errors)) break;
												}
											} else {
												validate61.errors = [{
													instancePath: instancePath + "/acceptedGaps",
													schemaPath: "#/properties/acceptedGaps/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array"
												}];
												return false;
											}
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.ignore !== void 0) {
											let data7 = data.ignore;
											const _errs12 = errors;
											if (errors === _errs12) {
												if (Array.isArray(data7)) {
													const len2 = data7.length;
													for (let i2 = 0; i2 < len2; i2++) {
														const _errs14 = errors;
														if (typeof data7[i2] !== "string") {
															validate61.errors = [{
																instancePath: instancePath + "/ignore/" + i2,
																schemaPath: "#/properties/ignore/items/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															}];
															return false;
														}
														if (!(_errs14 === errors)) break;
													}
												} else {
													validate61.errors = [{
														instancePath: instancePath + "/ignore",
														schemaPath: "#/properties/ignore/type",
														keyword: "type",
														params: { type: "array" },
														message: "must be array"
													}];
													return false;
												}
											}
											var valid0 = _errs12 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.onlyFixable !== void 0) {
												const _errs16 = errors;
												if (typeof data.onlyFixable !== "boolean") {
													validate61.errors = [{
														instancePath: instancePath + "/onlyFixable",
														schemaPath: "#/properties/onlyFixable/type",
														keyword: "type",
														params: { type: "boolean" },
														message: "must be boolean"
													}];
													return false;
												}
												var valid0 = _errs16 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.agree !== void 0) {
													let data10 = data.agree;
													const _errs18 = errors;
													if (!(data10 === "any" || data10 === "all")) {
														validate61.errors = [{
															instancePath: instancePath + "/agree",
															schemaPath: "#/properties/agree/enum",
															keyword: "enum",
															params: { allowedValues: schema30.properties.agree.enum },
															message: "must be equal to one of the allowed values"
														}];
														return false;
													}
													var valid0 = _errs18 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.targets !== void 0) {
														let data11 = data.targets;
														const _errs19 = errors;
														if (errors === _errs19) {
															if (Array.isArray(data11)) {
																const len3 = data11.length;
																for (let i3 = 0; i3 < len3; i3++) {
																	const _errs21 = errors;
																	if (!validate65(data11[i3], {
																		instancePath: instancePath + "/targets/" + i3,
																		parentData: data11,
																		parentDataProperty: i3,
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
																		errors = vErrors.length;
																	}
																	if (!(_errs21 === errors)) break;
																}
															} else {
																validate61.errors = [{
																	instancePath: instancePath + "/targets",
																	schemaPath: "#/properties/targets/type",
																	keyword: "type",
																	params: { type: "array" },
																	message: "must be array"
																}];
																return false;
															}
														}
														var valid0 = _errs19 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.licences !== void 0) {
															const _errs22 = errors;
															if (!validate68(data.licences, {
																instancePath: instancePath + "/licences",
																parentData: data,
																parentDataProperty: "licences",
																rootData
															})) {
																vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
																errors = vErrors.length;
															}
															var valid0 = _errs22 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.judged !== void 0) {
																let data14 = data.judged;
																const _errs23 = errors;
																if (!(data14 === "all" || data14 === "new" || data14 === "change")) {
																	validate61.errors = [{
																		instancePath: instancePath + "/judged",
																		schemaPath: "#/properties/judged/enum",
																		keyword: "enum",
																		params: { allowedValues: schema30.properties.judged.enum },
																		message: "must be equal to one of the allowed values"
																	}];
																	return false;
																}
																var valid0 = _errs23 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.scope !== void 0) {
																	let data15 = data.scope;
																	const _errs24 = errors;
																	if (!(data15 === "diff" || data15 === "file")) {
																		validate61.errors = [{
																			instancePath: instancePath + "/scope",
																			schemaPath: "#/properties/scope/enum",
																			keyword: "enum",
																			params: { allowedValues: schema30.properties.scope.enum },
																			message: "must be equal to one of the allowed values"
																		}];
																		return false;
																	}
																	var valid0 = _errs24 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.noBaseline !== void 0) {
																		let data16 = data.noBaseline;
																		const _errs25 = errors;
																		if (!(data16 === "scan-base" || data16 === "all" || data16 === "none" || data16 === "error")) {
																			validate61.errors = [{
																				instancePath: instancePath + "/noBaseline",
																				schemaPath: "#/properties/noBaseline/enum",
																				keyword: "enum",
																				params: { allowedValues: schema30.properties.noBaseline.enum },
																				message: "must be equal to one of the allowed values"
																			}];
																			return false;
																		}
																		var valid0 = _errs25 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.ratchet !== void 0) {
																			const _errs26 = errors;
																			if (typeof data.ratchet !== "boolean") {
																				validate61.errors = [{
																					instancePath: instancePath + "/ratchet",
																					schemaPath: "#/properties/ratchet/type",
																					keyword: "type",
																					params: { type: "boolean" },
																					message: "must be boolean"
																				}];
																				return false;
																			}
																			var valid0 = _errs26 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.new !== void 0) {
																				const _errs28 = errors;
																				if (!validate70(data.new, {
																					instancePath: instancePath + "/new",
																					parentData: data,
																					parentDataProperty: "new",
																					rootData
																				})) {
																					vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
																					errors = vErrors.length;
																				}
																				var valid0 = _errs28 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.rules !== void 0) {
																					let data19 = data.rules;
																					const _errs29 = errors;
																					if (errors === _errs29) {
																						if (Array.isArray(data19)) {
																							const len4 = data19.length;
																							for (let i4 = 0; i4 < len4; i4++) {
																								const _errs31 = errors;
																								if (!validate77(data19[i4], {
																									instancePath: instancePath + "/rules/" + i4,
																									parentData: data19,
																									parentDataProperty: i4,
																									rootData
																								})) {
																									vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
																									errors = vErrors.length;
																								}
																								if (!(_errs31 === errors)) break;
																							}
																						} else {
																							validate61.errors = [{
																								instancePath: instancePath + "/rules",
																								schemaPath: "#/properties/rules/type",
																								keyword: "type",
																								params: { type: "array" },
																								message: "must be array"
																							}];
																							return false;
																						}
																					}
																					var valid0 = _errs29 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.minScores !== void 0) {
																						let data21 = data.minScores;
																						const _errs32 = errors;
																						if (errors === _errs32) {
																							if (data21 && typeof data21 == "object" && !Array.isArray(data21)) for (const key1 in data21) {
																								let data22 = data21[key1];
																								const _errs35 = errors;
																								if (errors === _errs35) {
																									if (typeof data22 == "number" && isFinite(data22)) {
																										if (data22 > 100 || isNaN(data22)) {
																											validate61.errors = [{
																												instancePath: instancePath + "/minScores/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
																												schemaPath: "#/properties/minScores/additionalProperties/maximum",
																												keyword: "maximum",
																												params: {
																													comparison: "<=",
																													limit: 100
																												},
																												message: "must be <= 100"
																											}];
																											return false;
																										} else if (data22 < 0 || isNaN(data22)) {
																											validate61.errors = [{
																												instancePath: instancePath + "/minScores/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
																												schemaPath: "#/properties/minScores/additionalProperties/minimum",
																												keyword: "minimum",
																												params: {
																													comparison: ">=",
																													limit: 0
																												},
																												message: "must be >= 0"
																											}];
																											return false;
																										}
																									} else {
																										validate61.errors = [{
																											instancePath: instancePath + "/minScores/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
																											schemaPath: "#/properties/minScores/additionalProperties/type",
																											keyword: "type",
																											params: { type: "number" },
																											message: "must be number"
																										}];
																										return false;
																									}
																								}
																								if (!(_errs35 === errors)) break;
																							}
																							else {
																								validate61.errors = [{
																									instancePath: instancePath + "/minScores",
																									schemaPath: "#/properties/minScores/type",
																									keyword: "type",
																									params: { type: "object" },
																									message: "must be object"
																								}];
																								return false;
																							}
																						}
																						var valid0 = _errs32 === errors;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.require !== void 0) {
																							let data23 = data.require;
																							const _errs37 = errors;
																							if (errors === _errs37) {
																								if (Array.isArray(data23)) {
																									const len5 = data23.length;
																									for (let i5 = 0; i5 < len5; i5++) {
																										const _errs39 = errors;
																										if (typeof data23[i5] !== "string") {
																											validate61.errors = [{
																												instancePath: instancePath + "/require/" + i5,
																												schemaPath: "#/properties/require/items/type",
																												keyword: "type",
																												params: { type: "string" },
																												message: "must be string"
																											}];
																											return false;
																										}
																										if (!(_errs39 === errors)) break;
																									}
																								} else {
																									validate61.errors = [{
																										instancePath: instancePath + "/require",
																										schemaPath: "#/properties/require/type",
																										keyword: "type",
																										params: { type: "array" },
																										message: "must be array"
																									}];
																									return false;
																								}
																							}
																							var valid0 = _errs37 === errors;
																						} else var valid0 = true;
																						if (valid0) {
																							if (data.failOnAnyResource !== void 0) {
																								let data25 = data.failOnAnyResource;
																								const _errs41 = errors;
																								if (errors === _errs41) {
																									if (Array.isArray(data25)) {
																										const len6 = data25.length;
																										for (let i6 = 0; i6 < len6; i6++) {
																											const _errs43 = errors;
																											if (typeof data25[i6] !== "string") {
																												validate61.errors = [{
																													instancePath: instancePath + "/failOnAnyResource/" + i6,
																													schemaPath: "#/properties/failOnAnyResource/items/type",
																													keyword: "type",
																													params: { type: "string" },
																													message: "must be string"
																												}];
																												return false;
																											}
																											if (!(_errs43 === errors)) break;
																										}
																									} else {
																										validate61.errors = [{
																											instancePath: instancePath + "/failOnAnyResource",
																											schemaPath: "#/properties/failOnAnyResource/type",
																											keyword: "type",
																											params: { type: "array" },
																											message: "must be array"
																										}];
																										return false;
																									}
																								}
																								var valid0 = _errs41 === errors;
																							} else var valid0 = true;
																							if (valid0) {
																								if (data.exceptions !== void 0) {
																									const _errs45 = errors;
																									if (!validate81(data.exceptions, {
																										instancePath: instancePath + "/exceptions",
																										parentData: data,
																										parentDataProperty: "exceptions",
																										rootData
																									})) {
																										vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
																										errors = vErrors.length;
																									}
																									var valid0 = _errs45 === errors;
																								} else var valid0 = true;
																							}
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate61.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate61.errors = vErrors;
	return errors === 0;
}
const schema39 = {
	"type": "object",
	"description": "A recorded decision to live with a finding.",
	"properties": {
		"id": {
			"type": "string",
			"description": "Names it in decisions: its own name, or file and line."
		},
		"source": { "$ref": "#/$defs/shared39" },
		"match": { "$ref": "#/$defs/shared40" },
		"status": {
			"enum": [
				"suppressed",
				"not-affected",
				"fixed"
			],
			"description": "What a finding that matches becomes."
		},
		"reason": { "type": "string" },
		"owner": {
			"type": "string",
			"description": "Who answers for it."
		},
		"expires": {
			"type": "string",
			"description": "ISO 8601: the last day on which it holds, in UTC; or the instant at which it ends."
		},
		"justification": {
			"type": "string",
			"description": "Of a VEX statement, as in vulnerable_code_not_in_execute_path."
		}
	},
	"required": [
		"id",
		"source",
		"match",
		"status",
		"reason"
	],
	"additionalProperties": false
};
const schema40 = {
	"type": "object",
	"description": "Where it is written.",
	"properties": {
		"file": { "type": "string" },
		"line": {
			"type": "integer",
			"minimum": 0
		},
		"column": {
			"type": "integer",
			"minimum": 0
		},
		"format": { "enum": [
			"gatehouse",
			"openvex",
			"cyclonedx",
			"sarif",
			"trivyignore",
			"trivyignore-yaml",
			"grype"
		] }
	},
	"required": ["file", "format"],
	"additionalProperties": false
};
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.file === void 0 && (missing0 = "file") || data.format === void 0 && (missing0 = "format")) {
			validate85.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "file" || key0 === "line" || key0 === "column" || key0 === "format")) {
				validate85.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.file !== void 0) {
				if (typeof data.file !== "string") {
					validate85.errors = [{
						instancePath: instancePath + "/file",
						schemaPath: "#/properties/file/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.line !== void 0) {
					let data1 = data.line;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
						validate85.errors = [{
							instancePath: instancePath + "/line",
							schemaPath: "#/properties/line/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						}];
						return false;
					}
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 < 0 || isNaN(data1)) {
							validate85.errors = [{
								instancePath: instancePath + "/line",
								schemaPath: "#/properties/line/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							}];
							return false;
						}
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.column !== void 0) {
						let data2 = data.column;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
							validate85.errors = [{
								instancePath: instancePath + "/column",
								schemaPath: "#/properties/column/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							}];
							return false;
						}
						if (typeof data2 == "number" && isFinite(data2)) {
							if (data2 < 0 || isNaN(data2)) {
								validate85.errors = [{
									instancePath: instancePath + "/column",
									schemaPath: "#/properties/column/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0"
								}];
								return false;
							}
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.format !== void 0) {
							let data3 = data.format;
							if (!(data3 === "gatehouse" || data3 === "openvex" || data3 === "cyclonedx" || data3 === "sarif" || data3 === "trivyignore" || data3 === "trivyignore-yaml" || data3 === "grype")) {
								validate85.errors = [{
									instancePath: instancePath + "/format",
									schemaPath: "#/properties/format/enum",
									keyword: "enum",
									params: { allowedValues: schema40.properties.format.enum },
									message: "must be equal to one of the allowed values"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
					}
				}
			}
		}
	} else {
		validate85.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate85.errors = vErrors;
	return true;
}
const schema41 = {
	"type": "object",
	"description": "Everything that is named must match; of a list, one.",
	"properties": {
		"ids": {
			"type": "array",
			"items": {
				"type": "string",
				"description": "Id or alias of a finding, or the rule id of a sighting, in any case."
			}
		},
		"kinds": {
			"type": "array",
			"items": { "enum": [
				"vulnerability",
				"misconfiguration",
				"secret",
				"licence",
				"malware",
				"code",
				"benchmark",
				"conformance",
				"exposure"
			] }
		},
		"components": {
			"type": "array",
			"items": {
				"type": "string",
				"description": "Package URL; a version, or a range in the VERS syntax, may follow the @."
			}
		},
		"package": { "$ref": "#/$defs/shared41" },
		"paths": {
			"type": "array",
			"items": {
				"type": "string",
				"description": "Glob over the places of a finding."
			}
		},
		"line": {
			"type": "integer",
			"minimum": 0,
			"description": "The line on which the finding starts."
		},
		"resources": {
			"type": "array",
			"items": {
				"type": "string",
				"description": "Glob over Kind/namespace/name."
			}
		},
		"targets": {
			"type": "array",
			"items": {
				"type": "string",
				"description": "Glob over the name of the target, or its digest."
			}
		},
		"scanner": {
			"type": "string",
			"description": "Only the sightings of this scanner."
		},
		"fingerprints": {
			"type": "array",
			"items": {
				"type": "string",
				"description": "One finding exactly."
			}
		},
		"fixable": {
			"type": "boolean",
			"description": "Whether a version that mends it is known."
		}
	},
	"required": [],
	"additionalProperties": false
};
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "name" || key0 === "version" || key0 === "type" || key0 === "source")) {
			validate88.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			}];
			return false;
		}
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				validate88.errors = [{
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				}];
				return false;
			}
			var valid0 = true;
		} else var valid0 = true;
		if (valid0) {
			if (data.version !== void 0) {
				if (typeof data.version !== "string") {
					validate88.errors = [{
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.type !== void 0) {
					if (typeof data.type !== "string") {
						validate88.errors = [{
							instancePath: instancePath + "/type",
							schemaPath: "#/properties/type/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.source !== void 0) {
						if (typeof data.source !== "string") {
							validate88.errors = [{
								instancePath: instancePath + "/source",
								schemaPath: "#/properties/source/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else {
		validate88.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate88.errors = vErrors;
	return true;
}
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!func0.call(schema41.properties, key0)) {
				validate87.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.ids !== void 0) {
					let data0 = data.ids;
					const _errs2 = errors;
					if (errors === _errs2) {
						if (Array.isArray(data0)) {
							const len0 = data0.length;
							for (let i0 = 0; i0 < len0; i0++) {
								const _errs4 = errors;
								if (typeof data0[i0] !== "string") {
									validate87.errors = [{
										instancePath: instancePath + "/ids/" + i0,
										schemaPath: "#/properties/ids/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								if (!(_errs4 === errors)) break;
							}
						} else {
							validate87.errors = [{
								instancePath: instancePath + "/ids",
								schemaPath: "#/properties/ids/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							}];
							return false;
						}
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.kinds !== void 0) {
						let data2 = data.kinds;
						const _errs6 = errors;
						if (errors === _errs6) {
							if (Array.isArray(data2)) {
								const len1 = data2.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let data3 = data2[i1];
									const _errs8 = errors;
									if (!(data3 === "vulnerability" || data3 === "misconfiguration" || data3 === "secret" || data3 === "licence" || data3 === "malware" || data3 === "code" || data3 === "benchmark" || data3 === "conformance" || data3 === "exposure")) {
										validate87.errors = [{
											instancePath: instancePath + "/kinds/" + i1,
											schemaPath: "#/properties/kinds/items/enum",
											keyword: "enum",
											params: { allowedValues: schema41.properties.kinds.items.enum },
											message: "must be equal to one of the allowed values"
										}];
										return false;
									}
									if (!(_errs8 === errors)) break;
								}
							} else {
								validate87.errors = [{
									instancePath: instancePath + "/kinds",
									schemaPath: "#/properties/kinds/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								}];
								return false;
							}
						}
						var valid0 = _errs6 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.components !== void 0) {
							let data4 = data.components;
							const _errs9 = errors;
							if (errors === _errs9) {
								if (Array.isArray(data4)) {
									const len2 = data4.length;
									for (let i2 = 0; i2 < len2; i2++) {
										const _errs11 = errors;
										if (typeof data4[i2] !== "string") {
											validate87.errors = [{
												instancePath: instancePath + "/components/" + i2,
												schemaPath: "#/properties/components/items/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
										if (!(_errs11 === errors)) break;
									}
								} else {
									validate87.errors = [{
										instancePath: instancePath + "/components",
										schemaPath: "#/properties/components/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									}];
									return false;
								}
							}
							var valid0 = _errs9 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.package !== void 0) {
								const _errs13 = errors;
								if (!validate88(data.package, {
									instancePath: instancePath + "/package",
									parentData: data,
									parentDataProperty: "package",
									rootData
								})) {
									vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs13 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.paths !== void 0) {
									let data7 = data.paths;
									const _errs14 = errors;
									if (errors === _errs14) {
										if (Array.isArray(data7)) {
											const len3 = data7.length;
											for (let i3 = 0; i3 < len3; i3++) {
												const _errs16 = errors;
												if (typeof data7[i3] !== "string") {
													validate87.errors = [{
														instancePath: instancePath + "/paths/" + i3,
														schemaPath: "#/properties/paths/items/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													}];
													return false;
												}
												if (!(_errs16 === errors)) break;
											}
										} else {
											validate87.errors = [{
												instancePath: instancePath + "/paths",
												schemaPath: "#/properties/paths/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											}];
											return false;
										}
									}
									var valid0 = _errs14 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.line !== void 0) {
										let data9 = data.line;
										const _errs18 = errors;
										if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
											validate87.errors = [{
												instancePath: instancePath + "/line",
												schemaPath: "#/properties/line/type",
												keyword: "type",
												params: { type: "integer" },
												message: "must be integer"
											}];
											return false;
										}
										if (errors === _errs18) {
											if (typeof data9 == "number" && isFinite(data9)) {
												if (data9 < 0 || isNaN(data9)) {
													validate87.errors = [{
														instancePath: instancePath + "/line",
														schemaPath: "#/properties/line/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 0
														},
														message: "must be >= 0"
													}];
													return false;
												}
											}
										}
										var valid0 = _errs18 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.resources !== void 0) {
											let data10 = data.resources;
											const _errs20 = errors;
											if (errors === _errs20) {
												if (Array.isArray(data10)) {
													const len4 = data10.length;
													for (let i4 = 0; i4 < len4; i4++) {
														const _errs22 = errors;
														if (typeof data10[i4] !== "string") {
															validate87.errors = [{
																instancePath: instancePath + "/resources/" + i4,
																schemaPath: "#/properties/resources/items/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															}];
															return false;
														}
														if (!(_errs22 === errors)) break;
													}
												} else {
													validate87.errors = [{
														instancePath: instancePath + "/resources",
														schemaPath: "#/properties/resources/type",
														keyword: "type",
														params: { type: "array" },
														message: "must be array"
													}];
													return false;
												}
											}
											var valid0 = _errs20 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.targets !== void 0) {
												let data12 = data.targets;
												const _errs24 = errors;
												if (errors === _errs24) {
													if (Array.isArray(data12)) {
														const len5 = data12.length;
														for (let i5 = 0; i5 < len5; i5++) {
															const _errs26 = errors;
															if (typeof data12[i5] !== "string") {
																validate87.errors = [{
																	instancePath: instancePath + "/targets/" + i5,
																	schemaPath: "#/properties/targets/items/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																}];
																return false;
															}
															if (!(_errs26 === errors)) break;
														}
													} else {
														validate87.errors = [{
															instancePath: instancePath + "/targets",
															schemaPath: "#/properties/targets/type",
															keyword: "type",
															params: { type: "array" },
															message: "must be array"
														}];
														return false;
													}
												}
												var valid0 = _errs24 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.scanner !== void 0) {
													const _errs28 = errors;
													if (typeof data.scanner !== "string") {
														validate87.errors = [{
															instancePath: instancePath + "/scanner",
															schemaPath: "#/properties/scanner/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														}];
														return false;
													}
													var valid0 = _errs28 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.fingerprints !== void 0) {
														let data15 = data.fingerprints;
														const _errs30 = errors;
														if (errors === _errs30) {
															if (Array.isArray(data15)) {
																const len6 = data15.length;
																for (let i6 = 0; i6 < len6; i6++) {
																	const _errs32 = errors;
																	if (typeof data15[i6] !== "string") {
																		validate87.errors = [{
																			instancePath: instancePath + "/fingerprints/" + i6,
																			schemaPath: "#/properties/fingerprints/items/type",
																			keyword: "type",
																			params: { type: "string" },
																			message: "must be string"
																		}];
																		return false;
																	}
																	if (!(_errs32 === errors)) break;
																}
															} else {
																validate87.errors = [{
																	instancePath: instancePath + "/fingerprints",
																	schemaPath: "#/properties/fingerprints/type",
																	keyword: "type",
																	params: { type: "array" },
																	message: "must be array"
																}];
																return false;
															}
														}
														var valid0 = _errs30 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.fixable !== void 0) {
															const _errs34 = errors;
															if (typeof data.fixable !== "boolean") {
																validate87.errors = [{
																	instancePath: instancePath + "/fixable",
																	schemaPath: "#/properties/fixable/type",
																	keyword: "type",
																	params: { type: "boolean" },
																	message: "must be boolean"
																}];
																return false;
															}
															var valid0 = _errs34 === errors;
														} else var valid0 = true;
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate87.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate87.errors = vErrors;
	return errors === 0;
}
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id") || data.source === void 0 && (missing0 = "source") || data.match === void 0 && (missing0 = "match") || data.status === void 0 && (missing0 = "status") || data.reason === void 0 && (missing0 = "reason")) {
				validate84.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "id" || key0 === "source" || key0 === "match" || key0 === "status" || key0 === "reason" || key0 === "owner" || key0 === "expires" || key0 === "justification")) {
					validate84.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.id !== void 0) {
						const _errs2 = errors;
						if (typeof data.id !== "string") {
							validate84.errors = [{
								instancePath: instancePath + "/id",
								schemaPath: "#/properties/id/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.source !== void 0) {
							const _errs4 = errors;
							if (!validate85(data.source, {
								instancePath: instancePath + "/source",
								parentData: data,
								parentDataProperty: "source",
								rootData
							})) {
								vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.match !== void 0) {
								const _errs5 = errors;
								if (!validate87(data.match, {
									instancePath: instancePath + "/match",
									parentData: data,
									parentDataProperty: "match",
									rootData
								})) {
									vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.status !== void 0) {
									let data3 = data.status;
									const _errs6 = errors;
									if (!(data3 === "suppressed" || data3 === "not-affected" || data3 === "fixed")) {
										validate84.errors = [{
											instancePath: instancePath + "/status",
											schemaPath: "#/properties/status/enum",
											keyword: "enum",
											params: { allowedValues: schema39.properties.status.enum },
											message: "must be equal to one of the allowed values"
										}];
										return false;
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.reason !== void 0) {
										const _errs7 = errors;
										if (typeof data.reason !== "string") {
											validate84.errors = [{
												instancePath: instancePath + "/reason",
												schemaPath: "#/properties/reason/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
										var valid0 = _errs7 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.owner !== void 0) {
											const _errs9 = errors;
											if (typeof data.owner !== "string") {
												validate84.errors = [{
													instancePath: instancePath + "/owner",
													schemaPath: "#/properties/owner/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
											var valid0 = _errs9 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.expires !== void 0) {
												const _errs11 = errors;
												if (typeof data.expires !== "string") {
													validate84.errors = [{
														instancePath: instancePath + "/expires",
														schemaPath: "#/properties/expires/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													}];
													return false;
												}
												var valid0 = _errs11 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.justification !== void 0) {
													const _errs13 = errors;
													if (typeof data.justification !== "string") {
														validate84.errors = [{
															instancePath: instancePath + "/justification",
															schemaPath: "#/properties/justification/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														}];
														return false;
													}
													var valid0 = _errs13 === errors;
												} else var valid0 = true;
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate84.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate84.errors = vErrors;
	return errors === 0;
}
const schema44 = {
	"type": "object",
	"properties": {
		"sha": { "type": "string" },
		"how": {
			"enum": [
				"scanned",
				"inventory",
				"unchanged",
				"none"
			],
			"description": "How the base was judged by the scanners and databases of this run: scanned itself, by its inventories, it is what was scanned here, or not at all."
		},
		"reason": {
			"type": "string",
			"description": "Why not at all, or not in whole."
		}
	},
	"required": ["how"],
	"additionalProperties": false
};
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.how === void 0 && (missing0 = "how")) {
			validate93.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "sha" || key0 === "how" || key0 === "reason")) {
				validate93.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.sha !== void 0) {
				if (typeof data.sha !== "string") {
					validate93.errors = [{
						instancePath: instancePath + "/sha",
						schemaPath: "#/properties/sha/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.how !== void 0) {
					let data1 = data.how;
					if (!(data1 === "scanned" || data1 === "inventory" || data1 === "unchanged" || data1 === "none")) {
						validate93.errors = [{
							instancePath: instancePath + "/how",
							schemaPath: "#/properties/how/enum",
							keyword: "enum",
							params: { allowedValues: schema44.properties.how.enum },
							message: "must be equal to one of the allowed values"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.reason !== void 0) {
						if (typeof data.reason !== "string") {
							validate93.errors = [{
								instancePath: instancePath + "/reason",
								schemaPath: "#/properties/reason/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else {
		validate93.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate93.errors = vErrors;
	return true;
}
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.scanner === void 0 && (missing0 = "scanner") || data.version === void 0 && (missing0 = "version") || data.target === void 0 && (missing0 = "target")) {
				validate98.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "scanner" || key0 === "version" || key0 === "target" || key0 === "database")) {
					validate98.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.scanner !== void 0) {
						const _errs2 = errors;
						if (typeof data.scanner !== "string") {
							validate98.errors = [{
								instancePath: instancePath + "/scanner",
								schemaPath: "#/properties/scanner/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.version !== void 0) {
							const _errs4 = errors;
							if (typeof data.version !== "string") {
								validate98.errors = [{
									instancePath: instancePath + "/version",
									schemaPath: "#/properties/version/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.target !== void 0) {
								const _errs6 = errors;
								if (!validate8(data.target, {
									instancePath: instancePath + "/target",
									parentData: data,
									parentDataProperty: "target",
									rootData
								})) {
									vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.database !== void 0) {
									const _errs7 = errors;
									if (!validate24(data.database, {
										instancePath: instancePath + "/database",
										parentData: data,
										parentDataProperty: "database",
										rootData
									})) {
										vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate98.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate98.errors = vErrors;
	return errors === 0;
}
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.source === void 0 && (missing0 = "source") || data.madeAt === void 0 && (missing0 = "madeAt") || data.gatehouse === void 0 && (missing0 = "gatehouse") || data.open === void 0 && (missing0 = "open") || data.scans === void 0 && (missing0 = "scans")) {
				validate95.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "source" || key0 === "madeAt" || key0 === "commit" || key0 === "gatehouse" || key0 === "open" || key0 === "scans")) {
					validate95.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.source !== void 0) {
						const _errs2 = errors;
						if (typeof data.source !== "string") {
							validate95.errors = [{
								instancePath: instancePath + "/source",
								schemaPath: "#/properties/source/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.madeAt !== void 0) {
							const _errs4 = errors;
							if (typeof data.madeAt !== "string") {
								validate95.errors = [{
									instancePath: instancePath + "/madeAt",
									schemaPath: "#/properties/madeAt/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.commit !== void 0) {
								const _errs6 = errors;
								if (!validate58(data.commit, {
									instancePath: instancePath + "/commit",
									parentData: data,
									parentDataProperty: "commit",
									rootData
								})) {
									vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.gatehouse !== void 0) {
									const _errs7 = errors;
									if (typeof data.gatehouse !== "string") {
										validate95.errors = [{
											instancePath: instancePath + "/gatehouse",
											schemaPath: "#/properties/gatehouse/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.open !== void 0) {
										const _errs9 = errors;
										if (!validate4(data.open, {
											instancePath: instancePath + "/open",
											parentData: data,
											parentDataProperty: "open",
											rootData
										})) {
											vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.scans !== void 0) {
											let data5 = data.scans;
											const _errs10 = errors;
											if (errors === _errs10) {
												if (Array.isArray(data5)) {
													const len0 = data5.length;
													for (let i0 = 0; i0 < len0; i0++) {
														const _errs12 = errors;
														if (!validate98(data5[i0], {
															instancePath: instancePath + "/scans/" + i0,
															parentData: data5,
															parentDataProperty: i0,
															rootData
														})) {
															vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
															errors = vErrors.length;
														}
														if (!(_errs12 === errors)) break;
													}
												} else {
													validate95.errors = [{
														instancePath: instancePath + "/scans",
														schemaPath: "#/properties/scans/type",
														keyword: "type",
														params: { type: "array" },
														message: "must be array"
													}];
													return false;
												}
											}
											var valid0 = _errs10 === errors;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate95.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate95.errors = vErrors;
	return errors === 0;
}
const schema47 = {
	"type": "object",
	"description": "The diff of the change, by which findings are told from those outside of it.",
	"properties": {
		"how": {
			"enum": [
				"git",
				"api",
				"none"
			],
			"description": "Who said what the change touches: Git, the API of the server, or nobody."
		},
		"sha": {
			"type": "string",
			"description": "The commit that the change starts from."
		},
		"files": {
			"type": "integer",
			"minimum": 0,
			"description": "The files that it touches."
		},
		"reason": {
			"type": "string",
			"description": "Why nobody said."
		}
	},
	"required": ["how"],
	"additionalProperties": false
};
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.how === void 0 && (missing0 = "how")) {
			validate103.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "how" || key0 === "sha" || key0 === "files" || key0 === "reason")) {
				validate103.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.how !== void 0) {
				let data0 = data.how;
				if (!(data0 === "git" || data0 === "api" || data0 === "none")) {
					validate103.errors = [{
						instancePath: instancePath + "/how",
						schemaPath: "#/properties/how/enum",
						keyword: "enum",
						params: { allowedValues: schema47.properties.how.enum },
						message: "must be equal to one of the allowed values"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.sha !== void 0) {
					if (typeof data.sha !== "string") {
						validate103.errors = [{
							instancePath: instancePath + "/sha",
							schemaPath: "#/properties/sha/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.files !== void 0) {
						let data2 = data.files;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
							validate103.errors = [{
								instancePath: instancePath + "/files",
								schemaPath: "#/properties/files/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							}];
							return false;
						}
						if (typeof data2 == "number" && isFinite(data2)) {
							if (data2 < 0 || isNaN(data2)) {
								validate103.errors = [{
									instancePath: instancePath + "/files",
									schemaPath: "#/properties/files/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0"
								}];
								return false;
							}
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.reason !== void 0) {
							if (typeof data.reason !== "string") {
								validate103.errors = [{
									instancePath: instancePath + "/reason",
									schemaPath: "#/properties/reason/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
					}
				}
			}
		}
	} else {
		validate103.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate103.errors = vErrors;
	return true;
}
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.base === void 0 && (missing0 = "base")) {
				validate92.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "base" || key0 === "baseline" || key0 === "diff")) {
					validate92.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.base !== void 0) {
						const _errs2 = errors;
						if (!validate93(data.base, {
							instancePath: instancePath + "/base",
							parentData: data,
							parentDataProperty: "base",
							rootData
						})) {
							vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.baseline !== void 0) {
							const _errs3 = errors;
							if (!validate95(data.baseline, {
								instancePath: instancePath + "/baseline",
								parentData: data,
								parentDataProperty: "baseline",
								rootData
							})) {
								vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.diff !== void 0) {
								const _errs4 = errors;
								if (!validate103(data.diff, {
									instancePath: instancePath + "/diff",
									parentData: data,
									parentDataProperty: "diff",
									rootData
								})) {
									vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate92.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate92.errors = vErrors;
	return errors === 0;
}
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.gate === void 0 && (missing0 = "gate") || data.id === void 0 && (missing0 = "id") || data.scans === void 0 && (missing0 = "scans") || data.policy === void 0 && (missing0 = "policy") || data.exceptions === void 0 && (missing0 = "exceptions") || data.notices === void 0 && (missing0 = "notices")) {
				validate106.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "gate" || key0 === "id" || key0 === "scans" || key0 === "policy" || key0 === "exceptions" || key0 === "comparison" || key0 === "notices")) {
					validate106.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.gate !== void 0) {
						const _errs2 = errors;
						if (typeof data.gate !== "string") {
							validate106.errors = [{
								instancePath: instancePath + "/gate",
								schemaPath: "#/properties/gate/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.id !== void 0) {
							const _errs4 = errors;
							if (typeof data.id !== "string") {
								validate106.errors = [{
									instancePath: instancePath + "/id",
									schemaPath: "#/properties/id/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.scans !== void 0) {
								let data2 = data.scans;
								const _errs6 = errors;
								if (errors === _errs6) {
									if (Array.isArray(data2)) {
										const len0 = data2.length;
										for (let i0 = 0; i0 < len0; i0++) {
											const _errs8 = errors;
											if (typeof data2[i0] !== "string") {
												validate106.errors = [{
													instancePath: instancePath + "/scans/" + i0,
													schemaPath: "#/properties/scans/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
											if (!(_errs8 === errors)) break;
										}
									} else {
										validate106.errors = [{
											instancePath: instancePath + "/scans",
											schemaPath: "#/properties/scans/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										}];
										return false;
									}
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.policy !== void 0) {
									const _errs10 = errors;
									if (!validate61(data.policy, {
										instancePath: instancePath + "/policy",
										parentData: data,
										parentDataProperty: "policy",
										rootData
									})) {
										vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs10 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.exceptions !== void 0) {
										let data5 = data.exceptions;
										const _errs11 = errors;
										if (errors === _errs11) {
											if (Array.isArray(data5)) {
												const len1 = data5.length;
												for (let i1 = 0; i1 < len1; i1++) {
													const _errs13 = errors;
													if (!validate84(data5[i1], {
														instancePath: instancePath + "/exceptions/" + i1,
														parentData: data5,
														parentDataProperty: i1,
														rootData
													})) {
														vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
														errors = vErrors.length;
													}
													if (!(_errs13 === errors)) break;
												}
											} else {
												validate106.errors = [{
													instancePath: instancePath + "/exceptions",
													schemaPath: "#/properties/exceptions/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array"
												}];
												return false;
											}
										}
										var valid0 = _errs11 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.comparison !== void 0) {
											const _errs14 = errors;
											if (!validate92(data.comparison, {
												instancePath: instancePath + "/comparison",
												parentData: data,
												parentDataProperty: "comparison",
												rootData
											})) {
												vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs14 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.notices !== void 0) {
												let data8 = data.notices;
												const _errs15 = errors;
												if (errors === _errs15) {
													if (Array.isArray(data8)) {
														const len2 = data8.length;
														for (let i2 = 0; i2 < len2; i2++) {
															const _errs17 = errors;
															if (typeof data8[i2] !== "string") {
																validate106.errors = [{
																	instancePath: instancePath + "/notices/" + i2,
																	schemaPath: "#/properties/notices/items/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																}];
																return false;
															}
															if (!(_errs17 === errors)) break;
														}
													} else {
														validate106.errors = [{
															instancePath: instancePath + "/notices",
															schemaPath: "#/properties/notices/type",
															keyword: "type",
															params: { type: "array" },
															message: "must be array"
														}];
														return false;
													}
												}
												var valid0 = _errs15 === errors;
											} else var valid0 = true;
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate106.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate106.errors = vErrors;
	return errors === 0;
}
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.policy === void 0 && (missing0 = "policy") || data.exceptions === void 0 && (missing0 = "exceptions") || data.gatehouse === void 0 && (missing0 = "gatehouse")) {
				validate60.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "policy" || key0 === "exceptions" || key0 === "comparison" || key0 === "parts" || key0 === "notices" || key0 === "claims" || key0 === "gatehouse")) {
					validate60.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.policy !== void 0) {
						const _errs2 = errors;
						if (!validate61(data.policy, {
							instancePath: instancePath + "/policy",
							parentData: data,
							parentDataProperty: "policy",
							rootData
						})) {
							vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.exceptions !== void 0) {
							let data1 = data.exceptions;
							const _errs3 = errors;
							if (errors === _errs3) {
								if (Array.isArray(data1)) {
									const len0 = data1.length;
									for (let i0 = 0; i0 < len0; i0++) {
										const _errs5 = errors;
										if (!validate84(data1[i0], {
											instancePath: instancePath + "/exceptions/" + i0,
											parentData: data1,
											parentDataProperty: i0,
											rootData
										})) {
											vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
											errors = vErrors.length;
										}
										if (!(_errs5 === errors)) break;
									}
								} else {
									validate60.errors = [{
										instancePath: instancePath + "/exceptions",
										schemaPath: "#/properties/exceptions/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									}];
									return false;
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.comparison !== void 0) {
								const _errs6 = errors;
								if (!validate92(data.comparison, {
									instancePath: instancePath + "/comparison",
									parentData: data,
									parentDataProperty: "comparison",
									rootData
								})) {
									vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.parts !== void 0) {
									let data4 = data.parts;
									const _errs7 = errors;
									if (errors === _errs7) {
										if (Array.isArray(data4)) {
											const len1 = data4.length;
											for (let i1 = 0; i1 < len1; i1++) {
												const _errs9 = errors;
												if (!validate106(data4[i1], {
													instancePath: instancePath + "/parts/" + i1,
													parentData: data4,
													parentDataProperty: i1,
													rootData
												})) {
													vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
													errors = vErrors.length;
												}
												if (!(_errs9 === errors)) break;
											}
										} else {
											validate60.errors = [{
												instancePath: instancePath + "/parts",
												schemaPath: "#/properties/parts/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											}];
											return false;
										}
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.notices !== void 0) {
										let data6 = data.notices;
										const _errs10 = errors;
										if (errors === _errs10) {
											if (Array.isArray(data6)) {
												const len2 = data6.length;
												for (let i2 = 0; i2 < len2; i2++) {
													const _errs12 = errors;
													if (typeof data6[i2] !== "string") {
														validate60.errors = [{
															instancePath: instancePath + "/notices/" + i2,
															schemaPath: "#/properties/notices/items/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														}];
														return false;
													}
													if (!(_errs12 === errors)) break;
												}
											} else {
												validate60.errors = [{
													instancePath: instancePath + "/notices",
													schemaPath: "#/properties/notices/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array"
												}];
												return false;
											}
										}
										var valid0 = _errs10 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.claims !== void 0) {
											const _errs14 = errors;
											if (typeof data.claims !== "string") {
												validate60.errors = [{
													instancePath: instancePath + "/claims",
													schemaPath: "#/properties/claims/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
											var valid0 = _errs14 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.gatehouse !== void 0) {
												const _errs16 = errors;
												if (typeof data.gatehouse !== "string") {
													validate60.errors = [{
														instancePath: instancePath + "/gatehouse",
														schemaPath: "#/properties/gatehouse/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													}];
													return false;
												}
												var valid0 = _errs16 === errors;
											} else var valid0 = true;
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate60.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate60.errors = vErrors;
	return errors === 0;
}
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.schemaVersion === void 0 && (missing0 = "schemaVersion") || data.gate === void 0 && (missing0 = "gate") || data.id === void 0 && (missing0 = "id") || data.verdict === void 0 && (missing0 = "verdict") || data.judgedAt === void 0 && (missing0 = "judgedAt") || data.reasons === void 0 && (missing0 = "reasons") || data.notices === void 0 && (missing0 = "notices") || data.summary === void 0 && (missing0 = "summary") || data.scans === void 0 && (missing0 = "scans") || data.findings === void 0 && (missing0 = "findings") || data.inputs === void 0 && (missing0 = "inputs")) {
				validate0.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func0.call(schema0.properties, key0)) {
					validate0.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.schemaVersion !== void 0) {
						const _errs2 = errors;
						if ("1" !== data.schemaVersion) {
							validate0.errors = [{
								instancePath: instancePath + "/schemaVersion",
								schemaPath: "#/properties/schemaVersion/const",
								keyword: "const",
								params: { allowedValue: "1" },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.gate !== void 0) {
							const _errs3 = errors;
							if (typeof data.gate !== "string") {
								validate0.errors = [{
									instancePath: instancePath + "/gate",
									schemaPath: "#/properties/gate/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.id !== void 0) {
								const _errs5 = errors;
								if (typeof data.id !== "string") {
									validate0.errors = [{
										instancePath: instancePath + "/id",
										schemaPath: "#/properties/id/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.verdict !== void 0) {
									let data3 = data.verdict;
									const _errs7 = errors;
									if (!(data3 === "pass" || data3 === "fail" || data3 === "error")) {
										validate0.errors = [{
											instancePath: instancePath + "/verdict",
											schemaPath: "#/properties/verdict/enum",
											keyword: "enum",
											params: { allowedValues: schema0.properties.verdict.enum },
											message: "must be equal to one of the allowed values"
										}];
										return false;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.judgedAt !== void 0) {
										const _errs8 = errors;
										if (typeof data.judgedAt !== "string") {
											validate0.errors = [{
												instancePath: instancePath + "/judgedAt",
												schemaPath: "#/properties/judgedAt/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.reasons !== void 0) {
											let data5 = data.reasons;
											const _errs10 = errors;
											if (errors === _errs10) {
												if (Array.isArray(data5)) {
													const len0 = data5.length;
													for (let i0 = 0; i0 < len0; i0++) {
														const _errs12 = errors;
														if (!validate1(data5[i0], {
															instancePath: instancePath + "/reasons/" + i0,
															parentData: data5,
															parentDataProperty: i0,
															rootData
														})) {
															vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
															errors = vErrors.length;
														}
														if (!(_errs12 === errors)) break;
													}
												} else {
													validate0.errors = [{
														instancePath: instancePath + "/reasons",
														schemaPath: "#/properties/reasons/type",
														keyword: "type",
														params: { type: "array" },
														message: "must be array"
													}];
													return false;
												}
											}
											var valid0 = _errs10 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.notices !== void 0) {
												let data7 = data.notices;
												const _errs13 = errors;
												if (errors === _errs13) {
													if (Array.isArray(data7)) {
														const len1 = data7.length;
														for (let i1 = 0; i1 < len1; i1++) {
															const _errs15 = errors;
															if (typeof data7[i1] !== "string") {
																validate0.errors = [{
																	instancePath: instancePath + "/notices/" + i1,
																	schemaPath: "#/properties/notices/items/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																}];
																return false;
															}
															if (!(_errs15 === errors)) break;
														}
													} else {
														validate0.errors = [{
															instancePath: instancePath + "/notices",
															schemaPath: "#/properties/notices/type",
															keyword: "type",
															params: { type: "array" },
															message: "must be array"
														}];
														return false;
													}
												}
												var valid0 = _errs13 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.summary !== void 0) {
													const _errs17 = errors;
													if (!validate3(data.summary, {
														instancePath: instancePath + "/summary",
														parentData: data,
														parentDataProperty: "summary",
														rootData
													})) {
														vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs17 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.scans !== void 0) {
														let data10 = data.scans;
														const _errs18 = errors;
														if (errors === _errs18) {
															if (Array.isArray(data10)) {
																const len2 = data10.length;
																for (let i2 = 0; i2 < len2; i2++) {
																	const _errs20 = errors;
																	if (!validate7(data10[i2], {
																		instancePath: instancePath + "/scans/" + i2,
																		parentData: data10,
																		parentDataProperty: i2,
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
																		errors = vErrors.length;
																	}
																	if (!(_errs20 === errors)) break;
																}
															} else {
																validate0.errors = [{
																	instancePath: instancePath + "/scans",
																	schemaPath: "#/properties/scans/type",
																	keyword: "type",
																	params: { type: "array" },
																	message: "must be array"
																}];
																return false;
															}
														}
														var valid0 = _errs18 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.findings !== void 0) {
															let data12 = data.findings;
															const _errs21 = errors;
															if (errors === _errs21) {
																if (Array.isArray(data12)) {
																	const len3 = data12.length;
																	for (let i3 = 0; i3 < len3; i3++) {
																		const _errs23 = errors;
																		if (!validate41(data12[i3], {
																			instancePath: instancePath + "/findings/" + i3,
																			parentData: data12,
																			parentDataProperty: i3,
																			rootData
																		})) {
																			vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
																			errors = vErrors.length;
																		}
																		if (!(_errs23 === errors)) break;
																	}
																} else {
																	validate0.errors = [{
																		instancePath: instancePath + "/findings",
																		schemaPath: "#/properties/findings/type",
																		keyword: "type",
																		params: { type: "array" },
																		message: "must be array"
																	}];
																	return false;
																}
															}
															var valid0 = _errs21 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.commit !== void 0) {
																const _errs24 = errors;
																if (!validate58(data.commit, {
																	instancePath: instancePath + "/commit",
																	parentData: data,
																	parentDataProperty: "commit",
																	rootData
																})) {
																	vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
																	errors = vErrors.length;
																}
																var valid0 = _errs24 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.inputs !== void 0) {
																	const _errs25 = errors;
																	if (!validate60(data.inputs, {
																		instancePath: instancePath + "/inputs",
																		parentData: data,
																		parentDataProperty: "inputs",
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
																		errors = vErrors.length;
																	}
																	var valid0 = _errs25 === errors;
																} else var valid0 = true;
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate0.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate0.errors = vErrors;
	return errors === 0;
}
const findingFits = validate112;
const schema49 = {
	"type": "object",
	"description": "One thing that is wrong.",
	"properties": {
		"fingerprint": {
			"type": "string",
			"description": "Stable over runs: the same thing has the same fingerprint."
		},
		"id": {
			"type": "string",
			"description": "The name people use: CVE-2021-44228, GH-PSS-PRIVILEGED."
		},
		"aliases": {
			"type": "array",
			"items": { "type": "string" }
		},
		"advisories": {
			"type": "array",
			"items": {
				"type": "string",
				"description": "Vendor advisories that bundle several vulnerabilities; never joined through."
			}
		},
		"kind": { "enum": [
			"vulnerability",
			"misconfiguration",
			"secret",
			"licence",
			"malware",
			"code",
			"benchmark",
			"conformance",
			"exposure"
		] },
		"severity": {
			"enum": [
				"critical",
				"high",
				"medium",
				"low",
				"info",
				"unknown"
			],
			"description": "The worst among the open sightings."
		},
		"status": { "enum": [
			"open",
			"manual",
			"suppressed",
			"not-affected",
			"fixed",
			"gone"
		] },
		"title": { "type": "string" },
		"message": {
			"type": "string",
			"description": "What is wrong here, with the values seen."
		},
		"remediation": {
			"type": "string",
			"description": "What to write or do instead."
		},
		"target": {
			"type": "string",
			"description": "The name of the target."
		},
		"cause": {
			"enum": [
				"change",
				"disclosure",
				"scanner",
				"exception-expired",
				"undetermined"
			],
			"description": "Why it is new since the baseline; absent when it is not new, or nothing is known to compare with."
		},
		"causeReason": {
			"type": "string",
			"description": "What proves the cause, in one sentence."
		},
		"diff": {
			"enum": [
				"line",
				"file",
				"outside"
			],
			"description": "Where it lies to the diff of the change: on a line of it, elsewhere in a file of it, or outside; absent where that is not known."
		},
		"firstSeen": {
			"type": "string",
			"description": "ISO 8601, UTC."
		},
		"published": {
			"type": "string",
			"description": "ISO 8601, UTC."
		},
		"component": { "$ref": "#/$defs/shared0" },
		"locations": {
			"type": "array",
			"items": { "$ref": "#/$defs/shared2" }
		},
		"resource": { "$ref": "#/$defs/shared3" },
		"control": {
			"type": "string",
			"description": "The control of a standard, as in \"Pod Security Standards (baseline): Privileged Containers\"."
		},
		"licence": { "type": "string" },
		"scores": { "$ref": "#/$defs/shared4" },
		"reachable": {
			"type": "boolean",
			"description": "Whether the scanner traced a call to it; absent when it did not look."
		},
		"references": {
			"type": "array",
			"items": { "type": "string" }
		},
		"patch": { "$ref": "#/$defs/shared5" },
		"decision": { "$ref": "#/$defs/shared6" },
		"sightings": {
			"type": "array",
			"items": { "$ref": "#/$defs/shared7" }
		}
	},
	"required": [
		"fingerprint",
		"id",
		"aliases",
		"advisories",
		"kind",
		"severity",
		"status",
		"title",
		"target",
		"locations",
		"references",
		"sightings"
	],
	"additionalProperties": false,
	"$defs": {
		"shared0": {
			"type": "object",
			"properties": {
				"purl": {
					"type": "string",
					"description": "Canonical package URL without distribution qualifiers."
				},
				"name": { "type": "string" },
				"version": { "type": "string" },
				"fixedIn": {
					"type": "array",
					"items": { "type": "string" }
				},
				"source": {
					"type": "string",
					"description": "The source package it was built from, where that has another name."
				},
				"layer": { "$ref": "#/$defs/shared1" }
			},
			"required": ["name"],
			"additionalProperties": false
		},
		"shared1": {
			"type": "object",
			"description": "The layer of the image that brought it.",
			"properties": {
				"digest": { "type": "string" },
				"diffId": { "type": "string" },
				"createdBy": {
					"type": "string",
					"description": "The build step that made the layer, as the image says."
				}
			},
			"required": [],
			"additionalProperties": false
		},
		"shared2": {
			"type": "object",
			"properties": {
				"path": {
					"type": "string",
					"description": "Relative to the working directory, with forward slashes."
				},
				"startLine": {
					"type": "integer",
					"minimum": 1
				},
				"startColumn": {
					"type": "integer",
					"minimum": 1
				},
				"endLine": {
					"type": "integer",
					"minimum": 1
				},
				"endColumn": {
					"type": "integer",
					"minimum": 1,
					"description": "The column after the last character, as SARIF 2.1.0 section 3.30.8 counts."
				},
				"note": {
					"type": "string",
					"description": "What this place is, when it is not the plain place: \"rendered from\", \"base image\"."
				},
				"lineHash": {
					"type": "string",
					"description": "Of the text of the first line, without the space around it, so that it is known again elsewhere. Never of a secret."
				},
				"blockHash": {
					"type": "string",
					"description": "Of that line with those before and after it, where they say enough to be known again in another file."
				}
			},
			"required": ["path"],
			"additionalProperties": false
		},
		"shared3": {
			"type": "object",
			"properties": {
				"apiVersion": { "type": "string" },
				"kind": { "type": "string" },
				"namespace": { "type": "string" },
				"name": { "type": "string" },
				"fieldPath": {
					"type": "string",
					"description": "Where in the resource, as in spec.containers[0].securityContext."
				}
			},
			"required": ["kind", "name"],
			"additionalProperties": false
		},
		"shared4": {
			"type": "object",
			"properties": {
				"cvss": { "type": "number" },
				"epss": { "type": "number" },
				"kev": { "type": "boolean" }
			},
			"required": [],
			"additionalProperties": false
		},
		"shared5": {
			"type": "object",
			"properties": {
				"path": { "type": "string" },
				"description": {
					"type": "string",
					"description": "One sentence: what the patch does."
				},
				"diff": {
					"type": "string",
					"description": "Unified diff of this one change."
				}
			},
			"required": [
				"path",
				"description",
				"diff"
			],
			"additionalProperties": false
		},
		"shared6": {
			"type": "object",
			"description": "Which rule of the policy decided on it.",
			"properties": {
				"rule": { "type": "string" },
				"reason": {
					"type": "string",
					"description": "Why it does not count, or why the rule is there."
				},
				"exception": { "type": "string" }
			},
			"required": ["rule"],
			"additionalProperties": false
		},
		"shared7": {
			"type": "object",
			"description": "One scanner saw it: in its own words, as often as it said so.",
			"properties": {
				"scan": {
					"type": "string",
					"description": "The id of the scan."
				},
				"ruleId": { "type": "string" },
				"severity": { "enum": [
					"critical",
					"high",
					"medium",
					"low",
					"info",
					"unknown"
				] },
				"nativeSeverity": {
					"type": "string",
					"description": "Verbatim, when the scanner said one."
				},
				"severitySource": { "enum": [
					"native",
					"cvss",
					"score",
					"status",
					"default"
				] },
				"severityReason": {
					"type": "string",
					"description": "Why this severity, in one sentence."
				},
				"status": { "enum": [
					"open",
					"manual",
					"suppressed",
					"not-affected",
					"fixed",
					"gone"
				] },
				"message": { "type": "string" },
				"cause": {
					"enum": [
						"change",
						"disclosure",
						"scanner",
						"exception-expired",
						"undetermined"
					],
					"description": "Why it is new to this scan; absent where the scan, or the finding, is known."
				},
				"exception": {
					"type": "string",
					"description": "Id of the exception that sets this sighting aside."
				},
				"count": {
					"type": "integer",
					"minimum": 1
				}
			},
			"required": [
				"scan",
				"ruleId",
				"severity",
				"severitySource",
				"status",
				"count"
			],
			"additionalProperties": false
		}
	}
};
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "digest" || key0 === "diffId" || key0 === "createdBy")) {
			validate114.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			}];
			return false;
		}
		if (data.digest !== void 0) {
			if (typeof data.digest !== "string") {
				validate114.errors = [{
					instancePath: instancePath + "/digest",
					schemaPath: "#/properties/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				}];
				return false;
			}
			var valid0 = true;
		} else var valid0 = true;
		if (valid0) {
			if (data.diffId !== void 0) {
				if (typeof data.diffId !== "string") {
					validate114.errors = [{
						instancePath: instancePath + "/diffId",
						schemaPath: "#/properties/diffId/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.createdBy !== void 0) {
					if (typeof data.createdBy !== "string") {
						validate114.errors = [{
							instancePath: instancePath + "/createdBy",
							schemaPath: "#/properties/createdBy/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate114.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate114.errors = vErrors;
	return true;
}
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.name === void 0 && (missing0 = "name")) {
				validate113.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "purl" || key0 === "name" || key0 === "version" || key0 === "fixedIn" || key0 === "source" || key0 === "layer")) {
					validate113.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.purl !== void 0) {
						const _errs2 = errors;
						if (typeof data.purl !== "string") {
							validate113.errors = [{
								instancePath: instancePath + "/purl",
								schemaPath: "#/properties/purl/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.name !== void 0) {
							const _errs4 = errors;
							if (typeof data.name !== "string") {
								validate113.errors = [{
									instancePath: instancePath + "/name",
									schemaPath: "#/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.version !== void 0) {
								const _errs6 = errors;
								if (typeof data.version !== "string") {
									validate113.errors = [{
										instancePath: instancePath + "/version",
										schemaPath: "#/properties/version/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.fixedIn !== void 0) {
									let data3 = data.fixedIn;
									const _errs8 = errors;
									if (errors === _errs8) {
										if (Array.isArray(data3)) {
											const len0 = data3.length;
											for (let i0 = 0; i0 < len0; i0++) {
												const _errs10 = errors;
												if (typeof data3[i0] !== "string") {
													validate113.errors = [{
														instancePath: instancePath + "/fixedIn/" + i0,
														schemaPath: "#/properties/fixedIn/items/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													}];
													return false;
												}
												if (!(_errs10 === errors)) break;
											}
										} else {
											validate113.errors = [{
												instancePath: instancePath + "/fixedIn",
												schemaPath: "#/properties/fixedIn/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											}];
											return false;
										}
									}
									var valid0 = _errs8 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.source !== void 0) {
										const _errs12 = errors;
										if (typeof data.source !== "string") {
											validate113.errors = [{
												instancePath: instancePath + "/source",
												schemaPath: "#/properties/source/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
										var valid0 = _errs12 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.layer !== void 0) {
											const _errs14 = errors;
											if (!validate114(data.layer, {
												instancePath: instancePath + "/layer",
												parentData: data,
												parentDataProperty: "layer",
												rootData
											})) {
												vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs14 === errors;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate113.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate113.errors = vErrors;
	return errors === 0;
}
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.path === void 0 && (missing0 = "path")) {
			validate117.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "path" || key0 === "startLine" || key0 === "startColumn" || key0 === "endLine" || key0 === "endColumn" || key0 === "note" || key0 === "lineHash" || key0 === "blockHash")) {
				validate117.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.path !== void 0) {
				if (typeof data.path !== "string") {
					validate117.errors = [{
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.startLine !== void 0) {
					let data1 = data.startLine;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
						validate117.errors = [{
							instancePath: instancePath + "/startLine",
							schemaPath: "#/properties/startLine/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						}];
						return false;
					}
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 < 1 || isNaN(data1)) {
							validate117.errors = [{
								instancePath: instancePath + "/startLine",
								schemaPath: "#/properties/startLine/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							}];
							return false;
						}
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.startColumn !== void 0) {
						let data2 = data.startColumn;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
							validate117.errors = [{
								instancePath: instancePath + "/startColumn",
								schemaPath: "#/properties/startColumn/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							}];
							return false;
						}
						if (typeof data2 == "number" && isFinite(data2)) {
							if (data2 < 1 || isNaN(data2)) {
								validate117.errors = [{
									instancePath: instancePath + "/startColumn",
									schemaPath: "#/properties/startColumn/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 1
									},
									message: "must be >= 1"
								}];
								return false;
							}
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.endLine !== void 0) {
							let data3 = data.endLine;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
								validate117.errors = [{
									instancePath: instancePath + "/endLine",
									schemaPath: "#/properties/endLine/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								}];
								return false;
							}
							if (typeof data3 == "number" && isFinite(data3)) {
								if (data3 < 1 || isNaN(data3)) {
									validate117.errors = [{
										instancePath: instancePath + "/endLine",
										schemaPath: "#/properties/endLine/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									}];
									return false;
								}
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.endColumn !== void 0) {
								let data4 = data.endColumn;
								if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
									validate117.errors = [{
										instancePath: instancePath + "/endColumn",
										schemaPath: "#/properties/endColumn/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									}];
									return false;
								}
								if (typeof data4 == "number" && isFinite(data4)) {
									if (data4 < 1 || isNaN(data4)) {
										validate117.errors = [{
											instancePath: instancePath + "/endColumn",
											schemaPath: "#/properties/endColumn/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 1
											},
											message: "must be >= 1"
										}];
										return false;
									}
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.note !== void 0) {
									if (typeof data.note !== "string") {
										validate117.errors = [{
											instancePath: instancePath + "/note",
											schemaPath: "#/properties/note/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.lineHash !== void 0) {
										if (typeof data.lineHash !== "string") {
											validate117.errors = [{
												instancePath: instancePath + "/lineHash",
												schemaPath: "#/properties/lineHash/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
										var valid0 = true;
									} else var valid0 = true;
									if (valid0) {
										if (data.blockHash !== void 0) {
											if (typeof data.blockHash !== "string") {
												validate117.errors = [{
													instancePath: instancePath + "/blockHash",
													schemaPath: "#/properties/blockHash/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
											var valid0 = true;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			}
		}
	} else {
		validate117.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate117.errors = vErrors;
	return true;
}
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.kind === void 0 && (missing0 = "kind") || data.name === void 0 && (missing0 = "name")) {
			validate119.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "apiVersion" || key0 === "kind" || key0 === "namespace" || key0 === "name" || key0 === "fieldPath")) {
				validate119.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.apiVersion !== void 0) {
				if (typeof data.apiVersion !== "string") {
					validate119.errors = [{
						instancePath: instancePath + "/apiVersion",
						schemaPath: "#/properties/apiVersion/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.kind !== void 0) {
					if (typeof data.kind !== "string") {
						validate119.errors = [{
							instancePath: instancePath + "/kind",
							schemaPath: "#/properties/kind/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.namespace !== void 0) {
						if (typeof data.namespace !== "string") {
							validate119.errors = [{
								instancePath: instancePath + "/namespace",
								schemaPath: "#/properties/namespace/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.name !== void 0) {
							if (typeof data.name !== "string") {
								validate119.errors = [{
									instancePath: instancePath + "/name",
									schemaPath: "#/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.fieldPath !== void 0) {
								if (typeof data.fieldPath !== "string") {
									validate119.errors = [{
										instancePath: instancePath + "/fieldPath",
										schemaPath: "#/properties/fieldPath/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
						}
					}
				}
			}
		}
	} else {
		validate119.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate119.errors = vErrors;
	return true;
}
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "cvss" || key0 === "epss" || key0 === "kev")) {
			validate121.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			}];
			return false;
		}
		if (data.cvss !== void 0) {
			let data0 = data.cvss;
			if (!(typeof data0 == "number" && isFinite(data0))) {
				validate121.errors = [{
					instancePath: instancePath + "/cvss",
					schemaPath: "#/properties/cvss/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				}];
				return false;
			}
			var valid0 = true;
		} else var valid0 = true;
		if (valid0) {
			if (data.epss !== void 0) {
				let data1 = data.epss;
				if (!(typeof data1 == "number" && isFinite(data1))) {
					validate121.errors = [{
						instancePath: instancePath + "/epss",
						schemaPath: "#/properties/epss/type",
						keyword: "type",
						params: { type: "number" },
						message: "must be number"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.kev !== void 0) {
					if (typeof data.kev !== "boolean") {
						validate121.errors = [{
							instancePath: instancePath + "/kev",
							schemaPath: "#/properties/kev/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate121.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate121.errors = vErrors;
	return true;
}
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.path === void 0 && (missing0 = "path") || data.description === void 0 && (missing0 = "description") || data.diff === void 0 && (missing0 = "diff")) {
			validate123.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "path" || key0 === "description" || key0 === "diff")) {
				validate123.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.path !== void 0) {
				if (typeof data.path !== "string") {
					validate123.errors = [{
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.description !== void 0) {
					if (typeof data.description !== "string") {
						validate123.errors = [{
							instancePath: instancePath + "/description",
							schemaPath: "#/properties/description/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.diff !== void 0) {
						if (typeof data.diff !== "string") {
							validate123.errors = [{
								instancePath: instancePath + "/diff",
								schemaPath: "#/properties/diff/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else {
		validate123.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate123.errors = vErrors;
	return true;
}
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.rule === void 0 && (missing0 = "rule")) {
			validate125.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "rule" || key0 === "reason" || key0 === "exception")) {
				validate125.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.rule !== void 0) {
				if (typeof data.rule !== "string") {
					validate125.errors = [{
						instancePath: instancePath + "/rule",
						schemaPath: "#/properties/rule/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.reason !== void 0) {
					if (typeof data.reason !== "string") {
						validate125.errors = [{
							instancePath: instancePath + "/reason",
							schemaPath: "#/properties/reason/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.exception !== void 0) {
						if (typeof data.exception !== "string") {
							validate125.errors = [{
								instancePath: instancePath + "/exception",
								schemaPath: "#/properties/exception/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else {
		validate125.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate125.errors = vErrors;
	return true;
}
const schema57 = {
	"type": "object",
	"description": "One scanner saw it: in its own words, as often as it said so.",
	"properties": {
		"scan": {
			"type": "string",
			"description": "The id of the scan."
		},
		"ruleId": { "type": "string" },
		"severity": { "enum": [
			"critical",
			"high",
			"medium",
			"low",
			"info",
			"unknown"
		] },
		"nativeSeverity": {
			"type": "string",
			"description": "Verbatim, when the scanner said one."
		},
		"severitySource": { "enum": [
			"native",
			"cvss",
			"score",
			"status",
			"default"
		] },
		"severityReason": {
			"type": "string",
			"description": "Why this severity, in one sentence."
		},
		"status": { "enum": [
			"open",
			"manual",
			"suppressed",
			"not-affected",
			"fixed",
			"gone"
		] },
		"message": { "type": "string" },
		"cause": {
			"enum": [
				"change",
				"disclosure",
				"scanner",
				"exception-expired",
				"undetermined"
			],
			"description": "Why it is new to this scan; absent where the scan, or the finding, is known."
		},
		"exception": {
			"type": "string",
			"description": "Id of the exception that sets this sighting aside."
		},
		"count": {
			"type": "integer",
			"minimum": 1
		}
	},
	"required": [
		"scan",
		"ruleId",
		"severity",
		"severitySource",
		"status",
		"count"
	],
	"additionalProperties": false
};
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.scan === void 0 && (missing0 = "scan") || data.ruleId === void 0 && (missing0 = "ruleId") || data.severity === void 0 && (missing0 = "severity") || data.severitySource === void 0 && (missing0 = "severitySource") || data.status === void 0 && (missing0 = "status") || data.count === void 0 && (missing0 = "count")) {
			validate127.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!func0.call(schema57.properties, key0)) {
				validate127.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.scan !== void 0) {
				if (typeof data.scan !== "string") {
					validate127.errors = [{
						instancePath: instancePath + "/scan",
						schemaPath: "#/properties/scan/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.ruleId !== void 0) {
					if (typeof data.ruleId !== "string") {
						validate127.errors = [{
							instancePath: instancePath + "/ruleId",
							schemaPath: "#/properties/ruleId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.severity !== void 0) {
						let data2 = data.severity;
						if (!(data2 === "critical" || data2 === "high" || data2 === "medium" || data2 === "low" || data2 === "info" || data2 === "unknown")) {
							validate127.errors = [{
								instancePath: instancePath + "/severity",
								schemaPath: "#/properties/severity/enum",
								keyword: "enum",
								params: { allowedValues: schema57.properties.severity.enum },
								message: "must be equal to one of the allowed values"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.nativeSeverity !== void 0) {
							if (typeof data.nativeSeverity !== "string") {
								validate127.errors = [{
									instancePath: instancePath + "/nativeSeverity",
									schemaPath: "#/properties/nativeSeverity/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.severitySource !== void 0) {
								let data4 = data.severitySource;
								if (!(data4 === "native" || data4 === "cvss" || data4 === "score" || data4 === "status" || data4 === "default")) {
									validate127.errors = [{
										instancePath: instancePath + "/severitySource",
										schemaPath: "#/properties/severitySource/enum",
										keyword: "enum",
										params: { allowedValues: schema57.properties.severitySource.enum },
										message: "must be equal to one of the allowed values"
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.severityReason !== void 0) {
									if (typeof data.severityReason !== "string") {
										validate127.errors = [{
											instancePath: instancePath + "/severityReason",
											schemaPath: "#/properties/severityReason/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.status !== void 0) {
										let data6 = data.status;
										if (!(data6 === "open" || data6 === "manual" || data6 === "suppressed" || data6 === "not-affected" || data6 === "fixed" || data6 === "gone")) {
											validate127.errors = [{
												instancePath: instancePath + "/status",
												schemaPath: "#/properties/status/enum",
												keyword: "enum",
												params: { allowedValues: schema57.properties.status.enum },
												message: "must be equal to one of the allowed values"
											}];
											return false;
										}
										var valid0 = true;
									} else var valid0 = true;
									if (valid0) {
										if (data.message !== void 0) {
											if (typeof data.message !== "string") {
												validate127.errors = [{
													instancePath: instancePath + "/message",
													schemaPath: "#/properties/message/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
											var valid0 = true;
										} else var valid0 = true;
										if (valid0) {
											if (data.cause !== void 0) {
												let data8 = data.cause;
												if (!(data8 === "change" || data8 === "disclosure" || data8 === "scanner" || data8 === "exception-expired" || data8 === "undetermined")) {
													validate127.errors = [{
														instancePath: instancePath + "/cause",
														schemaPath: "#/properties/cause/enum",
														keyword: "enum",
														params: { allowedValues: schema57.properties.cause.enum },
														message: "must be equal to one of the allowed values"
													}];
													return false;
												}
												var valid0 = true;
											} else var valid0 = true;
											if (valid0) {
												if (data.exception !== void 0) {
													if (typeof data.exception !== "string") {
														validate127.errors = [{
															instancePath: instancePath + "/exception",
															schemaPath: "#/properties/exception/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														}];
														return false;
													}
													var valid0 = true;
												} else var valid0 = true;
												if (valid0) {
													if (data.count !== void 0) {
														let data10 = data.count;
														if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
															validate127.errors = [{
																instancePath: instancePath + "/count",
																schemaPath: "#/properties/count/type",
																keyword: "type",
																params: { type: "integer" },
																message: "must be integer"
															}];
															return false;
														}
														if (typeof data10 == "number" && isFinite(data10)) {
															if (data10 < 1 || isNaN(data10)) {
																validate127.errors = [{
																	instancePath: instancePath + "/count",
																	schemaPath: "#/properties/count/minimum",
																	keyword: "minimum",
																	params: {
																		comparison: ">=",
																		limit: 1
																	},
																	message: "must be >= 1"
																}];
																return false;
															}
														}
														var valid0 = true;
													} else var valid0 = true;
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	} else {
		validate127.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate127.errors = vErrors;
	return true;
}
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.fingerprint === void 0 && (missing0 = "fingerprint") || data.id === void 0 && (missing0 = "id") || data.aliases === void 0 && (missing0 = "aliases") || data.advisories === void 0 && (missing0 = "advisories") || data.kind === void 0 && (missing0 = "kind") || data.severity === void 0 && (missing0 = "severity") || data.status === void 0 && (missing0 = "status") || data.title === void 0 && (missing0 = "title") || data.target === void 0 && (missing0 = "target") || data.locations === void 0 && (missing0 = "locations") || data.references === void 0 && (missing0 = "references") || data.sightings === void 0 && (missing0 = "sightings")) {
				validate112.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func0.call(schema49.properties, key0)) {
					validate112.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.fingerprint !== void 0) {
						const _errs2 = errors;
						if (typeof data.fingerprint !== "string") {
							validate112.errors = [{
								instancePath: instancePath + "/fingerprint",
								schemaPath: "#/properties/fingerprint/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.id !== void 0) {
							const _errs4 = errors;
							if (typeof data.id !== "string") {
								validate112.errors = [{
									instancePath: instancePath + "/id",
									schemaPath: "#/properties/id/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.aliases !== void 0) {
								let data2 = data.aliases;
								const _errs6 = errors;
								if (errors === _errs6) {
									if (Array.isArray(data2)) {
										const len0 = data2.length;
										for (let i0 = 0; i0 < len0; i0++) {
											const _errs8 = errors;
											if (typeof data2[i0] !== "string") {
												validate112.errors = [{
													instancePath: instancePath + "/aliases/" + i0,
													schemaPath: "#/properties/aliases/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
											if (!(_errs8 === errors)) break;
										}
									} else {
										validate112.errors = [{
											instancePath: instancePath + "/aliases",
											schemaPath: "#/properties/aliases/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										}];
										return false;
									}
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.advisories !== void 0) {
									let data4 = data.advisories;
									const _errs10 = errors;
									if (errors === _errs10) {
										if (Array.isArray(data4)) {
											const len1 = data4.length;
											for (let i1 = 0; i1 < len1; i1++) {
												const _errs12 = errors;
												if (typeof data4[i1] !== "string") {
													validate112.errors = [{
														instancePath: instancePath + "/advisories/" + i1,
														schemaPath: "#/properties/advisories/items/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													}];
													return false;
												}
												if (!(_errs12 === errors)) break;
											}
										} else {
											validate112.errors = [{
												instancePath: instancePath + "/advisories",
												schemaPath: "#/properties/advisories/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											}];
											return false;
										}
									}
									var valid0 = _errs10 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.kind !== void 0) {
										let data6 = data.kind;
										const _errs14 = errors;
										if (!(data6 === "vulnerability" || data6 === "misconfiguration" || data6 === "secret" || data6 === "licence" || data6 === "malware" || data6 === "code" || data6 === "benchmark" || data6 === "conformance" || data6 === "exposure")) {
											validate112.errors = [{
												instancePath: instancePath + "/kind",
												schemaPath: "#/properties/kind/enum",
												keyword: "enum",
												params: { allowedValues: schema49.properties.kind.enum },
												message: "must be equal to one of the allowed values"
											}];
											return false;
										}
										var valid0 = _errs14 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.severity !== void 0) {
											let data7 = data.severity;
											const _errs15 = errors;
											if (!(data7 === "critical" || data7 === "high" || data7 === "medium" || data7 === "low" || data7 === "info" || data7 === "unknown")) {
												validate112.errors = [{
													instancePath: instancePath + "/severity",
													schemaPath: "#/properties/severity/enum",
													keyword: "enum",
													params: { allowedValues: schema49.properties.severity.enum },
													message: "must be equal to one of the allowed values"
												}];
												return false;
											}
											var valid0 = _errs15 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.status !== void 0) {
												let data8 = data.status;
												const _errs16 = errors;
												if (!(data8 === "open" || data8 === "manual" || data8 === "suppressed" || data8 === "not-affected" || data8 === "fixed" || data8 === "gone")) {
													validate112.errors = [{
														instancePath: instancePath + "/status",
														schemaPath: "#/properties/status/enum",
														keyword: "enum",
														params: { allowedValues: schema49.properties.status.enum },
														message: "must be equal to one of the allowed values"
													}];
													return false;
												}
												var valid0 = _errs16 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.title !== void 0) {
													const _errs17 = errors;
													if (typeof data.title !== "string") {
														validate112.errors = [{
															instancePath: instancePath + "/title",
															schemaPath: "#/properties/title/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														}];
														return false;
													}
													var valid0 = _errs17 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.message !== void 0) {
														const _errs19 = errors;
														if (typeof data.message !== "string") {
															validate112.errors = [{
																instancePath: instancePath + "/message",
																schemaPath: "#/properties/message/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															}];
															return false;
														}
														var valid0 = _errs19 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.remediation !== void 0) {
															const _errs21 = errors;
															if (typeof data.remediation !== "string") {
																validate112.errors = [{
																	instancePath: instancePath + "/remediation",
																	schemaPath: "#/properties/remediation/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																}];
																return false;
															}
															var valid0 = _errs21 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.target !== void 0) {
																const _errs23 = errors;
																if (typeof data.target !== "string") {
																	validate112.errors = [{
																		instancePath: instancePath + "/target",
																		schemaPath: "#/properties/target/type",
																		keyword: "type",
																		params: { type: "string" },
																		message: "must be string"
																	}];
																	return false;
																}
																var valid0 = _errs23 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.cause !== void 0) {
																	let data13 = data.cause;
																	const _errs25 = errors;
																	if (!(data13 === "change" || data13 === "disclosure" || data13 === "scanner" || data13 === "exception-expired" || data13 === "undetermined")) {
																		validate112.errors = [{
																			instancePath: instancePath + "/cause",
																			schemaPath: "#/properties/cause/enum",
																			keyword: "enum",
																			params: { allowedValues: schema49.properties.cause.enum },
																			message: "must be equal to one of the allowed values"
																		}];
																		return false;
																	}
																	var valid0 = _errs25 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.causeReason !== void 0) {
																		const _errs26 = errors;
																		if (typeof data.causeReason !== "string") {
																			validate112.errors = [{
																				instancePath: instancePath + "/causeReason",
																				schemaPath: "#/properties/causeReason/type",
																				keyword: "type",
																				params: { type: "string" },
																				message: "must be string"
																			}];
																			return false;
																		}
																		var valid0 = _errs26 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.diff !== void 0) {
																			let data15 = data.diff;
																			const _errs28 = errors;
																			if (!(data15 === "line" || data15 === "file" || data15 === "outside")) {
																				validate112.errors = [{
																					instancePath: instancePath + "/diff",
																					schemaPath: "#/properties/diff/enum",
																					keyword: "enum",
																					params: { allowedValues: schema49.properties.diff.enum },
																					message: "must be equal to one of the allowed values"
																				}];
																				return false;
																			}
																			var valid0 = _errs28 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.firstSeen !== void 0) {
																				const _errs29 = errors;
																				if (typeof data.firstSeen !== "string") {
																					validate112.errors = [{
																						instancePath: instancePath + "/firstSeen",
																						schemaPath: "#/properties/firstSeen/type",
																						keyword: "type",
																						params: { type: "string" },
																						message: "must be string"
																					}];
																					return false;
																				}
																				var valid0 = _errs29 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.published !== void 0) {
																					const _errs31 = errors;
																					if (typeof data.published !== "string") {
																						validate112.errors = [{
																							instancePath: instancePath + "/published",
																							schemaPath: "#/properties/published/type",
																							keyword: "type",
																							params: { type: "string" },
																							message: "must be string"
																						}];
																						return false;
																					}
																					var valid0 = _errs31 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.component !== void 0) {
																						const _errs33 = errors;
																						if (!validate113(data.component, {
																							instancePath: instancePath + "/component",
																							parentData: data,
																							parentDataProperty: "component",
																							rootData
																						})) {
																							vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
																							errors = vErrors.length;
																						}
																						var valid0 = _errs33 === errors;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.locations !== void 0) {
																							let data19 = data.locations;
																							const _errs34 = errors;
																							if (errors === _errs34) {
																								if (Array.isArray(data19)) {
																									const len2 = data19.length;
																									for (let i2 = 0; i2 < len2; i2++) {
																										const _errs36 = errors;
																										if (!validate117(data19[i2], {
																											instancePath: instancePath + "/locations/" + i2,
																											parentData: data19,
																											parentDataProperty: i2,
																											rootData
																										})) {
																											vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
																											errors = vErrors.length;
																										}
																										if (!(_errs36 === errors)) break;
																									}
																								} else {
																									validate112.errors = [{
																										instancePath: instancePath + "/locations",
																										schemaPath: "#/properties/locations/type",
																										keyword: "type",
																										params: { type: "array" },
																										message: "must be array"
																									}];
																									return false;
																								}
																							}
																							var valid0 = _errs34 === errors;
																						} else var valid0 = true;
																						if (valid0) {
																							if (data.resource !== void 0) {
																								const _errs37 = errors;
																								if (!validate119(data.resource, {
																									instancePath: instancePath + "/resource",
																									parentData: data,
																									parentDataProperty: "resource",
																									rootData
																								})) {
																									vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
																									errors = vErrors.length;
																								}
																								var valid0 = _errs37 === errors;
																							} else var valid0 = true;
																							if (valid0) {
																								if (data.control !== void 0) {
																									const _errs38 = errors;
																									if (typeof data.control !== "string") {
																										validate112.errors = [{
																											instancePath: instancePath + "/control",
																											schemaPath: "#/properties/control/type",
																											keyword: "type",
																											params: { type: "string" },
																											message: "must be string"
																										}];
																										return false;
																									}
																									var valid0 = _errs38 === errors;
																								} else var valid0 = true;
																								if (valid0) {
																									if (data.licence !== void 0) {
																										const _errs40 = errors;
																										if (typeof data.licence !== "string") {
																											validate112.errors = [{
																												instancePath: instancePath + "/licence",
																												schemaPath: "#/properties/licence/type",
																												keyword: "type",
																												params: { type: "string" },
																												message: "must be string"
																											}];
																											return false;
																										}
																										var valid0 = _errs40 === errors;
																									} else var valid0 = true;
																									if (valid0) {
																										if (data.scores !== void 0) {
																											const _errs42 = errors;
																											if (!validate121(data.scores, {
																												instancePath: instancePath + "/scores",
																												parentData: data,
																												parentDataProperty: "scores",
																												rootData
																											})) {
																												vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
																												errors = vErrors.length;
																											}
																											var valid0 = _errs42 === errors;
																										} else var valid0 = true;
																										if (valid0) {
																											if (data.reachable !== void 0) {
																												const _errs43 = errors;
																												if (typeof data.reachable !== "boolean") {
																													validate112.errors = [{
																														instancePath: instancePath + "/reachable",
																														schemaPath: "#/properties/reachable/type",
																														keyword: "type",
																														params: { type: "boolean" },
																														message: "must be boolean"
																													}];
																													return false;
																												}
																												var valid0 = _errs43 === errors;
																											} else var valid0 = true;
																											if (valid0) {
																												if (data.references !== void 0) {
																													let data26 = data.references;
																													const _errs45 = errors;
																													if (errors === _errs45) {
																														if (Array.isArray(data26)) {
																															const len3 = data26.length;
																															for (let i3 = 0; i3 < len3; i3++) {
																																const _errs47 = errors;
																																if (typeof data26[i3] !== "string") {
																																	validate112.errors = [{
																																		instancePath: instancePath + "/references/" + i3,
																																		schemaPath: "#/properties/references/items/type",
																																		keyword: "type",
																																		params: { type: "string" },
																																		message: "must be string"
																																	}];
																																	return false;
																																}
																																if (!(_errs47 === errors)) break;
																															}
																														} else {
																															validate112.errors = [{
																																instancePath: instancePath + "/references",
																																schemaPath: "#/properties/references/type",
																																keyword: "type",
																																params: { type: "array" },
																																message: "must be array"
																															}];
																															return false;
																														}
																													}
																													var valid0 = _errs45 === errors;
																												} else var valid0 = true;
																												if (valid0) {
																													if (data.patch !== void 0) {
																														const _errs49 = errors;
																														if (!validate123(data.patch, {
																															instancePath: instancePath + "/patch",
																															parentData: data,
																															parentDataProperty: "patch",
																															rootData
																														})) {
																															vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
																															errors = vErrors.length;
																														}
																														var valid0 = _errs49 === errors;
																													} else var valid0 = true;
																													if (valid0) {
																														if (data.decision !== void 0) {
																															const _errs50 = errors;
																															if (!validate125(data.decision, {
																																instancePath: instancePath + "/decision",
																																parentData: data,
																																parentDataProperty: "decision",
																																rootData
																															})) {
																																vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
																																errors = vErrors.length;
																															}
																															var valid0 = _errs50 === errors;
																														} else var valid0 = true;
																														if (valid0) {
																															if (data.sightings !== void 0) {
																																let data30 = data.sightings;
																																const _errs51 = errors;
																																if (errors === _errs51) {
																																	if (Array.isArray(data30)) {
																																		const len4 = data30.length;
																																		for (let i4 = 0; i4 < len4; i4++) {
																																			const _errs53 = errors;
																																			if (!validate127(data30[i4], {
																																				instancePath: instancePath + "/sightings/" + i4,
																																				parentData: data30,
																																				parentDataProperty: i4,
																																				rootData
																																			})) {
																																				vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
																																				errors = vErrors.length;
																																			}
																																			if (!(_errs53 === errors)) break;
																																		}
																																	} else {
																																		validate112.errors = [{
																																			instancePath: instancePath + "/sightings",
																																			schemaPath: "#/properties/sightings/type",
																																			keyword: "type",
																																			params: { type: "array" },
																																			message: "must be array"
																																		}];
																																		return false;
																																	}
																																}
																																var valid0 = _errs51 === errors;
																															} else var valid0 = true;
																														}
																													}
																												}
																											}
																										}
																									}
																								}
																							}
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate112.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate112.errors = vErrors;
	return errors === 0;
}
const checkReport = (value) => checkedBy(reportFits, value);
const checkFinding = (value) => checkedBy(findingFits, value);
export { checkFinding, checkReport };
