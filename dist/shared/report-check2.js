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
			"items": {
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
			}
		},
		"notices": {
			"type": "array",
			"items": {
				"type": "string",
				"description": "What the run did differently from what a reader may expect, and why."
			}
		},
		"summary": {
			"type": "object",
			"properties": {
				"open": { "$ref": "#/$defs/shared0" },
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
		"scans": {
			"type": "array",
			"items": {
				"type": "object",
				"description": "One scanner on one target.",
				"properties": {
					"id": {
						"type": "string",
						"description": "scanner@target, unique in the report."
					},
					"scanner": { "type": "string" },
					"version": { "type": "string" },
					"target": { "$ref": "#/$defs/shared1" },
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
					"coverage": {
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
					"controls": {
						"type": "array",
						"items": {
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
						}
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
						"items": {
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
								"acceptance": { "$ref": "#/$defs/shared2" },
								"location": {
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
								}
							},
							"required": ["what", "reason"],
							"additionalProperties": false
						}
					},
					"notices": {
						"type": "array",
						"items": {
							"type": "string",
							"description": "What a reader should know that is neither finding nor gap."
						}
					},
					"install": {
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
					"database": { "$ref": "#/$defs/shared3" },
					"access": {
						"type": "object",
						"properties": {
							"subjects": {
								"type": "array",
								"items": {
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
								}
							},
							"roles": {
								"type": "array",
								"items": {
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
											"items": { "$ref": "#/$defs/shared4" }
										},
										"location": { "$ref": "#/$defs/shared5" }
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
								}
							},
							"bindings": {
								"type": "array",
								"items": {
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
											"items": { "$ref": "#/$defs/shared4" }
										},
										"location": { "$ref": "#/$defs/shared5" }
									},
									"required": [
										"kind",
										"name",
										"subject",
										"role",
										"risks"
									],
									"additionalProperties": false
								}
							}
						},
						"required": [
							"subjects",
							"roles",
							"bindings"
						],
						"additionalProperties": false
					}
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
			}
		},
		"findings": {
			"type": "array",
			"description": "Worst first.",
			"items": {
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
					"component": {
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
							"layer": {
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
							}
						},
						"required": ["name"],
						"additionalProperties": false
					},
					"locations": {
						"type": "array",
						"items": { "$ref": "#/$defs/shared5" }
					},
					"resource": {
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
					"control": {
						"type": "string",
						"description": "The control of a standard, as in \"Pod Security Standards (baseline): Privileged Containers\"."
					},
					"licence": { "type": "string" },
					"scores": {
						"type": "object",
						"properties": {
							"cvss": { "type": "number" },
							"epss": { "type": "number" },
							"kev": { "type": "boolean" }
						},
						"required": [],
						"additionalProperties": false
					},
					"reachable": {
						"type": "boolean",
						"description": "Whether the scanner traced a call to it; absent when it did not look."
					},
					"references": {
						"type": "array",
						"items": { "type": "string" }
					},
					"patch": {
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
					"decision": {
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
					"sightings": {
						"type": "array",
						"items": {
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
			}
		},
		"commit": { "$ref": "#/$defs/shared6" },
		"inputs": {
			"type": "object",
			"description": "Everything besides scans and findings that the verdict follows from.",
			"properties": {
				"policy": { "$ref": "#/$defs/shared7" },
				"exceptions": {
					"type": "array",
					"items": { "$ref": "#/$defs/shared10" }
				},
				"comparison": { "$ref": "#/$defs/shared11" },
				"parts": {
					"type": "array",
					"description": "Of a report on several gates: what each was judged by, in place of the policy of the whole.",
					"items": {
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
							"policy": { "$ref": "#/$defs/shared7" },
							"exceptions": {
								"type": "array",
								"items": { "$ref": "#/$defs/shared10" }
							},
							"comparison": { "$ref": "#/$defs/shared11" },
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
		}
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
		"shared1": {
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
		"shared2": {
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
				"source": {
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
				}
			},
			"required": [
				"gap",
				"reason",
				"expires",
				"source"
			],
			"additionalProperties": false
		},
		"shared3": {
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
		"shared4": {
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
		"shared5": {
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
		"shared6": {
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
		"shared7": {
			"type": "object",
			"description": "What the findings were judged by.",
			"properties": {
				"budget": { "$ref": "#/$defs/shared8" },
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
					"items": { "$ref": "#/$defs/shared2" }
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
					"items": {
						"type": "object",
						"properties": {
							"glob": {
								"type": "string",
								"description": "Over the name of a target."
							},
							"budget": { "$ref": "#/$defs/shared8" }
						},
						"required": ["glob", "budget"],
						"additionalProperties": false
					}
				},
				"licences": {
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
				"new": {
					"type": "object",
					"description": "Budgets of new findings by their cause, besides the budget; undetermined counts as change.",
					"properties": {
						"change": { "$ref": "#/$defs/shared9" },
						"disclosure": { "$ref": "#/$defs/shared9" },
						"scanner": { "$ref": "#/$defs/shared9" },
						"exception-expired": { "$ref": "#/$defs/shared9" }
					},
					"required": [],
					"additionalProperties": false
				},
				"rules": {
					"type": "array",
					"items": {
						"type": "object",
						"description": "The first rule that matches a finding decides on it.",
						"properties": {
							"name": {
								"type": "string",
								"pattern": "^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$",
								"description": "Named in reasons and decisions as rule.NAME."
							},
							"when": {
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
					}
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
				"exceptions": {
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
				}
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
		"shared8": {
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
		"shared9": {
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
		"shared10": {
			"type": "object",
			"description": "A recorded decision to live with a finding.",
			"properties": {
				"id": {
					"type": "string",
					"description": "Names it in decisions: its own name, or file and line."
				},
				"source": {
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
				"match": {
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
						"package": {
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
		"shared11": {
			"type": "object",
			"description": "What the findings were compared with to tell new ones from known ones.",
			"properties": {
				"base": {
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
				"baseline": {
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
						"commit": { "$ref": "#/$defs/shared6" },
						"gatehouse": { "type": "string" },
						"open": { "$ref": "#/$defs/shared0" },
						"scans": {
							"type": "array",
							"items": {
								"type": "object",
								"properties": {
									"scanner": { "type": "string" },
									"version": { "type": "string" },
									"target": { "$ref": "#/$defs/shared1" },
									"database": { "$ref": "#/$defs/shared3" }
								},
								"required": [
									"scanner",
									"version",
									"target"
								],
								"additionalProperties": false
							}
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
				"diff": {
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
				}
			},
			"required": ["base"],
			"additionalProperties": false
		}
	}
};
const func0 = Object.prototype.hasOwnProperty;
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.critical === void 0 && (missing0 = "critical") || data.high === void 0 && (missing0 = "high") || data.medium === void 0 && (missing0 = "medium") || data.low === void 0 && (missing0 = "low") || data.info === void 0 && (missing0 = "info") || data.unknown === void 0 && (missing0 = "unknown")) {
			validate1.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "critical" || key0 === "high" || key0 === "medium" || key0 === "low" || key0 === "info" || key0 === "unknown")) {
				validate1.errors = [{
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
					validate1.errors = [{
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
						validate1.errors = [{
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
						validate1.errors = [{
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
							validate1.errors = [{
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
							validate1.errors = [{
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
								validate1.errors = [{
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
								validate1.errors = [{
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
									validate1.errors = [{
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
									validate1.errors = [{
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
										validate1.errors = [{
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
										validate1.errors = [{
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
											validate1.errors = [{
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
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.kind === void 0 && (missing0 = "kind") || data.name === void 0 && (missing0 = "name")) {
			validate3.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "kind" || key0 === "name" || key0 === "digest")) {
				validate3.errors = [{
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
					validate3.errors = [{
						instancePath: instancePath + "/kind",
						schemaPath: "#/properties/kind/enum",
						keyword: "enum",
						params: { allowedValues: schema2.properties.kind.enum },
						message: "must be equal to one of the allowed values"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.name !== void 0) {
					if (typeof data.name !== "string") {
						validate3.errors = [{
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
							validate3.errors = [{
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
		validate3.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate3.errors = vErrors;
	return true;
}
function validate5(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.gap === void 0 && (missing0 = "gap") || data.reason === void 0 && (missing0 = "reason") || data.expires === void 0 && (missing0 = "expires") || data.source === void 0 && (missing0 = "source")) {
			validate5.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "gap" || key0 === "reason" || key0 === "owner" || key0 === "expires" || key0 === "source")) {
				validate5.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.gap !== void 0) {
				if (typeof data.gap !== "string") {
					validate5.errors = [{
						instancePath: instancePath + "/gap",
						schemaPath: "#/properties/gap/type",
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
						validate5.errors = [{
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
					if (data.owner !== void 0) {
						if (typeof data.owner !== "string") {
							validate5.errors = [{
								instancePath: instancePath + "/owner",
								schemaPath: "#/properties/owner/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.expires !== void 0) {
							if (typeof data.expires !== "string") {
								validate5.errors = [{
									instancePath: instancePath + "/expires",
									schemaPath: "#/properties/expires/type",
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
								let data4 = data.source;
								if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
									let missing1;
									if (data4.file === void 0 && (missing1 = "file")) {
										validate5.errors = [{
											instancePath: instancePath + "/source",
											schemaPath: "#/properties/source/required",
											keyword: "required",
											params: { missingProperty: missing1 },
											message: "must have required property '" + missing1 + "'"
										}];
										return false;
									} else {
										for (const key1 in data4) if (!(key1 === "file" || key1 === "line" || key1 === "column")) {
											validate5.errors = [{
												instancePath: instancePath + "/source",
												schemaPath: "#/properties/source/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key1 },
												message: "must NOT have additional properties"
											}];
											return false;
										}
										if (data4.file !== void 0) {
											if (typeof data4.file !== "string") {
												validate5.errors = [{
													instancePath: instancePath + "/source/file",
													schemaPath: "#/properties/source/properties/file/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
											var valid1 = true;
										} else var valid1 = true;
										if (valid1) {
											if (data4.line !== void 0) {
												let data6 = data4.line;
												if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
													validate5.errors = [{
														instancePath: instancePath + "/source/line",
														schemaPath: "#/properties/source/properties/line/type",
														keyword: "type",
														params: { type: "integer" },
														message: "must be integer"
													}];
													return false;
												}
												if (typeof data6 == "number" && isFinite(data6)) {
													if (data6 < 0 || isNaN(data6)) {
														validate5.errors = [{
															instancePath: instancePath + "/source/line",
															schemaPath: "#/properties/source/properties/line/minimum",
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
												var valid1 = true;
											} else var valid1 = true;
											if (valid1) {
												if (data4.column !== void 0) {
													let data7 = data4.column;
													if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
														validate5.errors = [{
															instancePath: instancePath + "/source/column",
															schemaPath: "#/properties/source/properties/column/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														}];
														return false;
													}
													if (typeof data7 == "number" && isFinite(data7)) {
														if (data7 < 0 || isNaN(data7)) {
															validate5.errors = [{
																instancePath: instancePath + "/source/column",
																schemaPath: "#/properties/source/properties/column/minimum",
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
													var valid1 = true;
												} else var valid1 = true;
											}
										}
									}
								} else {
									validate5.errors = [{
										instancePath: instancePath + "/source",
										schemaPath: "#/properties/source/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
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
		validate5.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate5.errors = vErrors;
	return true;
}
function validate7(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "source" || key0 === "updatedAt" || key0 === "digest")) {
			validate7.errors = [{
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
				validate7.errors = [{
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
					validate7.errors = [{
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
						validate7.errors = [{
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
		validate7.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate7.errors = vErrors;
	return true;
}
const schema5 = {
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
function validate9(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.ruleId === void 0 && (missing0 = "ruleId") || data.severity === void 0 && (missing0 = "severity") || data.title === void 0 && (missing0 = "title")) {
			validate9.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "ruleId" || key0 === "severity" || key0 === "title")) {
				validate9.errors = [{
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
					validate9.errors = [{
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
						validate9.errors = [{
							instancePath: instancePath + "/severity",
							schemaPath: "#/properties/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema5.properties.severity.enum },
							message: "must be equal to one of the allowed values"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.title !== void 0) {
						if (typeof data.title !== "string") {
							validate9.errors = [{
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
		validate9.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate9.errors = vErrors;
	return true;
}
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.path === void 0 && (missing0 = "path")) {
			validate11.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "path" || key0 === "startLine" || key0 === "startColumn" || key0 === "endLine" || key0 === "endColumn" || key0 === "note" || key0 === "lineHash" || key0 === "blockHash")) {
				validate11.errors = [{
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
					validate11.errors = [{
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
						validate11.errors = [{
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
							validate11.errors = [{
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
							validate11.errors = [{
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
								validate11.errors = [{
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
								validate11.errors = [{
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
									validate11.errors = [{
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
									validate11.errors = [{
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
										validate11.errors = [{
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
										validate11.errors = [{
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
											validate11.errors = [{
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
												validate11.errors = [{
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
		validate11.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate11.errors = vErrors;
	return true;
}
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.sha === void 0 && (missing0 = "sha")) {
			validate16.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "repository" || key0 === "sha" || key0 === "ref" || key0 === "event")) {
				validate16.errors = [{
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
					validate16.errors = [{
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
						validate16.errors = [{
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
							validate16.errors = [{
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
								validate16.errors = [{
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
const schema8 = {
	"type": "object",
	"description": "What the findings were judged by.",
	"properties": {
		"budget": { "$ref": "#/$defs/shared8" },
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
			"items": { "$ref": "#/$defs/shared2" }
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
			"items": {
				"type": "object",
				"properties": {
					"glob": {
						"type": "string",
						"description": "Over the name of a target."
					},
					"budget": { "$ref": "#/$defs/shared8" }
				},
				"required": ["glob", "budget"],
				"additionalProperties": false
			}
		},
		"licences": {
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
		"new": {
			"type": "object",
			"description": "Budgets of new findings by their cause, besides the budget; undetermined counts as change.",
			"properties": {
				"change": { "$ref": "#/$defs/shared9" },
				"disclosure": { "$ref": "#/$defs/shared9" },
				"scanner": { "$ref": "#/$defs/shared9" },
				"exception-expired": { "$ref": "#/$defs/shared9" }
			},
			"required": [],
			"additionalProperties": false
		},
		"rules": {
			"type": "array",
			"items": {
				"type": "object",
				"description": "The first rule that matches a finding decides on it.",
				"properties": {
					"name": {
						"type": "string",
						"pattern": "^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$",
						"description": "Named in reasons and decisions as rule.NAME."
					},
					"when": {
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
			}
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
		"exceptions": {
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
		}
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
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "critical" || key0 === "high" || key0 === "medium" || key0 === "low" || key0 === "info" || key0 === "unknown" || key0 === "total")) {
			validate19.errors = [{
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
				validate19.errors = [{
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
					validate19.errors = [{
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
					validate19.errors = [{
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
						validate19.errors = [{
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
						validate19.errors = [{
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
							validate19.errors = [{
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
							validate19.errors = [{
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
								validate19.errors = [{
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
								validate19.errors = [{
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
									validate19.errors = [{
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
									validate19.errors = [{
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
										validate19.errors = [{
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
										validate19.errors = [{
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
											validate19.errors = [{
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
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "critical" || key0 === "high" || key0 === "medium" || key0 === "low" || key0 === "info" || key0 === "unknown" || key0 === "total" || key0 === "graceDays")) {
			validate23.errors = [{
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
				validate23.errors = [{
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
					validate23.errors = [{
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
					validate23.errors = [{
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
						validate23.errors = [{
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
						validate23.errors = [{
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
							validate23.errors = [{
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
							validate23.errors = [{
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
								validate23.errors = [{
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
								validate23.errors = [{
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
									validate23.errors = [{
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
									validate23.errors = [{
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
										validate23.errors = [{
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
										validate23.errors = [{
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
											validate23.errors = [{
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
											validate23.errors = [{
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
												validate23.errors = [{
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
		validate23.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate23.errors = vErrors;
	return true;
}
const pattern0 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$", "u");
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.budget === void 0 && (missing0 = "budget") || data.source === void 0 && (missing0 = "source") || data.unknownAs === void 0 && (missing0 = "unknownAs") || data.allowGaps === void 0 && (missing0 = "allowGaps") || data.ignore === void 0 && (missing0 = "ignore")) {
				validate18.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func0.call(schema8.properties, key0)) {
					validate18.errors = [{
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
						if (!validate19(data.budget, {
							instancePath: instancePath + "/budget",
							parentData: data,
							parentDataProperty: "budget",
							rootData
						})) {
							vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.source !== void 0) {
							let data1 = data.source;
							const _errs3 = errors;
							if (!(data1 === "default" || data1 === "input")) {
								validate18.errors = [{
									instancePath: instancePath + "/source",
									schemaPath: "#/properties/source/enum",
									keyword: "enum",
									params: { allowedValues: schema8.properties.source.enum },
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
									validate18.errors = [{
										instancePath: instancePath + "/unknownAs",
										schemaPath: "#/properties/unknownAs/enum",
										keyword: "enum",
										params: { allowedValues: schema8.properties.unknownAs.enum },
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
													validate18.errors = [{
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
											validate18.errors = [{
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
													if (!validate5(data5[i1], {
														instancePath: instancePath + "/acceptedGaps/" + i1,
														parentData: data5,
														parentDataProperty: i1,
														rootData
													})) {
														vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
														errors = vErrors.length;
													}
													if (!(_errs11 === errors)) break;
												}
											} else {
												validate18.errors = [{
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
															validate18.errors = [{
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
													validate18.errors = [{
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
													validate18.errors = [{
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
														validate18.errors = [{
															instancePath: instancePath + "/agree",
															schemaPath: "#/properties/agree/enum",
															keyword: "enum",
															params: { allowedValues: schema8.properties.agree.enum },
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
																	let data12 = data11[i3];
																	const _errs21 = errors;
																	if (errors === _errs21) {
																		if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
																			let missing1;
																			if (data12.glob === void 0 && (missing1 = "glob") || data12.budget === void 0 && (missing1 = "budget")) {
																				validate18.errors = [{
																					instancePath: instancePath + "/targets/" + i3,
																					schemaPath: "#/properties/targets/items/required",
																					keyword: "required",
																					params: { missingProperty: missing1 },
																					message: "must have required property '" + missing1 + "'"
																				}];
																				return false;
																			} else {
																				const _errs23 = errors;
																				for (const key1 in data12) if (!(key1 === "glob" || key1 === "budget")) {
																					validate18.errors = [{
																						instancePath: instancePath + "/targets/" + i3,
																						schemaPath: "#/properties/targets/items/additionalProperties",
																						keyword: "additionalProperties",
																						params: { additionalProperty: key1 },
																						message: "must NOT have additional properties"
																					}];
																					return false;
																				}
																				if (_errs23 === errors) {
																					if (data12.glob !== void 0) {
																						const _errs24 = errors;
																						if (typeof data12.glob !== "string") {
																							validate18.errors = [{
																								instancePath: instancePath + "/targets/" + i3 + "/glob",
																								schemaPath: "#/properties/targets/items/properties/glob/type",
																								keyword: "type",
																								params: { type: "string" },
																								message: "must be string"
																							}];
																							return false;
																						}
																						var valid5 = _errs24 === errors;
																					} else var valid5 = true;
																					if (valid5) {
																						if (data12.budget !== void 0) {
																							const _errs26 = errors;
																							if (!validate19(data12.budget, {
																								instancePath: instancePath + "/targets/" + i3 + "/budget",
																								parentData: data12,
																								parentDataProperty: "budget",
																								rootData
																							})) {
																								vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
																								errors = vErrors.length;
																							}
																							var valid5 = _errs26 === errors;
																						} else var valid5 = true;
																					}
																				}
																			}
																		} else {
																			validate18.errors = [{
																				instancePath: instancePath + "/targets/" + i3,
																				schemaPath: "#/properties/targets/items/type",
																				keyword: "type",
																				params: { type: "object" },
																				message: "must be object"
																			}];
																			return false;
																		}
																	}
																	if (!(_errs21 === errors)) break;
																}
															} else {
																validate18.errors = [{
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
															let data15 = data.licences;
															const _errs27 = errors;
															if (errors === _errs27) {
																if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
																	let missing2;
																	if (data15.allow === void 0 && (missing2 = "allow") || data15.deny === void 0 && (missing2 = "deny")) {
																		validate18.errors = [{
																			instancePath: instancePath + "/licences",
																			schemaPath: "#/properties/licences/required",
																			keyword: "required",
																			params: { missingProperty: missing2 },
																			message: "must have required property '" + missing2 + "'"
																		}];
																		return false;
																	} else {
																		const _errs29 = errors;
																		for (const key2 in data15) if (!(key2 === "allow" || key2 === "deny")) {
																			validate18.errors = [{
																				instancePath: instancePath + "/licences",
																				schemaPath: "#/properties/licences/additionalProperties",
																				keyword: "additionalProperties",
																				params: { additionalProperty: key2 },
																				message: "must NOT have additional properties"
																			}];
																			return false;
																		}
																		if (_errs29 === errors) {
																			if (data15.allow !== void 0) {
																				let data16 = data15.allow;
																				const _errs30 = errors;
																				if (errors === _errs30) {
																					if (Array.isArray(data16)) {
																						const len4 = data16.length;
																						for (let i4 = 0; i4 < len4; i4++) {
																							const _errs32 = errors;
																							if (typeof data16[i4] !== "string") {
																								validate18.errors = [{
																									instancePath: instancePath + "/licences/allow/" + i4,
																									schemaPath: "#/properties/licences/properties/allow/items/type",
																									keyword: "type",
																									params: { type: "string" },
																									message: "must be string"
																								}];
																								return false;
																							}
																							if (!(_errs32 === errors)) break;
																						}
																					} else {
																						validate18.errors = [{
																							instancePath: instancePath + "/licences/allow",
																							schemaPath: "#/properties/licences/properties/allow/type",
																							keyword: "type",
																							params: { type: "array" },
																							message: "must be array"
																						}];
																						return false;
																					}
																				}
																				var valid6 = _errs30 === errors;
																			} else var valid6 = true;
																			if (valid6) {
																				if (data15.deny !== void 0) {
																					let data18 = data15.deny;
																					const _errs34 = errors;
																					if (errors === _errs34) {
																						if (Array.isArray(data18)) {
																							const len5 = data18.length;
																							for (let i5 = 0; i5 < len5; i5++) {
																								const _errs36 = errors;
																								if (typeof data18[i5] !== "string") {
																									validate18.errors = [{
																										instancePath: instancePath + "/licences/deny/" + i5,
																										schemaPath: "#/properties/licences/properties/deny/items/type",
																										keyword: "type",
																										params: { type: "string" },
																										message: "must be string"
																									}];
																									return false;
																								}
																								if (!(_errs36 === errors)) break;
																							}
																						} else {
																							validate18.errors = [{
																								instancePath: instancePath + "/licences/deny",
																								schemaPath: "#/properties/licences/properties/deny/type",
																								keyword: "type",
																								params: { type: "array" },
																								message: "must be array"
																							}];
																							return false;
																						}
																					}
																					var valid6 = _errs34 === errors;
																				} else var valid6 = true;
																			}
																		}
																	}
																} else {
																	validate18.errors = [{
																		instancePath: instancePath + "/licences",
																		schemaPath: "#/properties/licences/type",
																		keyword: "type",
																		params: { type: "object" },
																		message: "must be object"
																	}];
																	return false;
																}
															}
															var valid0 = _errs27 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.judged !== void 0) {
																let data20 = data.judged;
																const _errs38 = errors;
																if (!(data20 === "all" || data20 === "new" || data20 === "change")) {
																	validate18.errors = [{
																		instancePath: instancePath + "/judged",
																		schemaPath: "#/properties/judged/enum",
																		keyword: "enum",
																		params: { allowedValues: schema8.properties.judged.enum },
																		message: "must be equal to one of the allowed values"
																	}];
																	return false;
																}
																var valid0 = _errs38 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.scope !== void 0) {
																	let data21 = data.scope;
																	const _errs39 = errors;
																	if (!(data21 === "diff" || data21 === "file")) {
																		validate18.errors = [{
																			instancePath: instancePath + "/scope",
																			schemaPath: "#/properties/scope/enum",
																			keyword: "enum",
																			params: { allowedValues: schema8.properties.scope.enum },
																			message: "must be equal to one of the allowed values"
																		}];
																		return false;
																	}
																	var valid0 = _errs39 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.noBaseline !== void 0) {
																		let data22 = data.noBaseline;
																		const _errs40 = errors;
																		if (!(data22 === "scan-base" || data22 === "all" || data22 === "none" || data22 === "error")) {
																			validate18.errors = [{
																				instancePath: instancePath + "/noBaseline",
																				schemaPath: "#/properties/noBaseline/enum",
																				keyword: "enum",
																				params: { allowedValues: schema8.properties.noBaseline.enum },
																				message: "must be equal to one of the allowed values"
																			}];
																			return false;
																		}
																		var valid0 = _errs40 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.ratchet !== void 0) {
																			const _errs41 = errors;
																			if (typeof data.ratchet !== "boolean") {
																				validate18.errors = [{
																					instancePath: instancePath + "/ratchet",
																					schemaPath: "#/properties/ratchet/type",
																					keyword: "type",
																					params: { type: "boolean" },
																					message: "must be boolean"
																				}];
																				return false;
																			}
																			var valid0 = _errs41 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.new !== void 0) {
																				let data24 = data.new;
																				const _errs43 = errors;
																				if (errors === _errs43) {
																					if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
																						const _errs45 = errors;
																						for (const key3 in data24) if (!(key3 === "change" || key3 === "disclosure" || key3 === "scanner" || key3 === "exception-expired")) {
																							validate18.errors = [{
																								instancePath: instancePath + "/new",
																								schemaPath: "#/properties/new/additionalProperties",
																								keyword: "additionalProperties",
																								params: { additionalProperty: key3 },
																								message: "must NOT have additional properties"
																							}];
																							return false;
																						}
																						if (_errs45 === errors) {
																							if (data24.change !== void 0) {
																								const _errs46 = errors;
																								if (!validate23(data24.change, {
																									instancePath: instancePath + "/new/change",
																									parentData: data24,
																									parentDataProperty: "change",
																									rootData
																								})) {
																									vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
																									errors = vErrors.length;
																								}
																								var valid9 = _errs46 === errors;
																							} else var valid9 = true;
																							if (valid9) {
																								if (data24.disclosure !== void 0) {
																									const _errs47 = errors;
																									if (!validate23(data24.disclosure, {
																										instancePath: instancePath + "/new/disclosure",
																										parentData: data24,
																										parentDataProperty: "disclosure",
																										rootData
																									})) {
																										vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
																										errors = vErrors.length;
																									}
																									var valid9 = _errs47 === errors;
																								} else var valid9 = true;
																								if (valid9) {
																									if (data24.scanner !== void 0) {
																										const _errs48 = errors;
																										if (!validate23(data24.scanner, {
																											instancePath: instancePath + "/new/scanner",
																											parentData: data24,
																											parentDataProperty: "scanner",
																											rootData
																										})) {
																											vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
																											errors = vErrors.length;
																										}
																										var valid9 = _errs48 === errors;
																									} else var valid9 = true;
																									if (valid9) {
																										if (data24["exception-expired"] !== void 0) {
																											const _errs49 = errors;
																											if (!validate23(data24["exception-expired"], {
																												instancePath: instancePath + "/new/exception-expired",
																												parentData: data24,
																												parentDataProperty: "exception-expired",
																												rootData
																											})) {
																												vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
																												errors = vErrors.length;
																											}
																											var valid9 = _errs49 === errors;
																										} else var valid9 = true;
																									}
																								}
																							}
																						}
																					} else {
																						validate18.errors = [{
																							instancePath: instancePath + "/new",
																							schemaPath: "#/properties/new/type",
																							keyword: "type",
																							params: { type: "object" },
																							message: "must be object"
																						}];
																						return false;
																					}
																				}
																				var valid0 = _errs43 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.rules !== void 0) {
																					let data29 = data.rules;
																					const _errs50 = errors;
																					if (errors === _errs50) {
																						if (Array.isArray(data29)) {
																							const len6 = data29.length;
																							for (let i6 = 0; i6 < len6; i6++) {
																								let data30 = data29[i6];
																								const _errs52 = errors;
																								if (errors === _errs52) {
																									if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
																										let missing3;
																										if (data30.name === void 0 && (missing3 = "name") || data30.when === void 0 && (missing3 = "when") || data30.action === void 0 && (missing3 = "action")) {
																											validate18.errors = [{
																												instancePath: instancePath + "/rules/" + i6,
																												schemaPath: "#/properties/rules/items/required",
																												keyword: "required",
																												params: { missingProperty: missing3 },
																												message: "must have required property '" + missing3 + "'"
																											}];
																											return false;
																										} else {
																											const _errs54 = errors;
																											for (const key4 in data30) if (!(key4 === "name" || key4 === "when" || key4 === "action" || key4 === "graceDays" || key4 === "reason")) {
																												validate18.errors = [{
																													instancePath: instancePath + "/rules/" + i6,
																													schemaPath: "#/properties/rules/items/additionalProperties",
																													keyword: "additionalProperties",
																													params: { additionalProperty: key4 },
																													message: "must NOT have additional properties"
																												}];
																												return false;
																											}
																											if (_errs54 === errors) {
																												if (data30.name !== void 0) {
																													let data31 = data30.name;
																													const _errs55 = errors;
																													if (errors === _errs55) {
																														if (typeof data31 === "string") {
																															if (!pattern0.test(data31)) {
																																validate18.errors = [{
																																	instancePath: instancePath + "/rules/" + i6 + "/name",
																																	schemaPath: "#/properties/rules/items/properties/name/pattern",
																																	keyword: "pattern",
																																	params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$" },
																																	message: "must match pattern \"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$\""
																																}];
																																return false;
																															}
																														} else {
																															validate18.errors = [{
																																instancePath: instancePath + "/rules/" + i6 + "/name",
																																schemaPath: "#/properties/rules/items/properties/name/type",
																																keyword: "type",
																																params: { type: "string" },
																																message: "must be string"
																															}];
																															return false;
																														}
																													}
																													var valid11 = _errs55 === errors;
																												} else var valid11 = true;
																												if (valid11) {
																													if (data30.when !== void 0) {
																														let data32 = data30.when;
																														const _errs57 = errors;
																														if (errors === _errs57) {
																															if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
																																const _errs59 = errors;
																																for (const key5 in data32) if (!func0.call(schema8.properties.rules.items.properties.when.properties, key5)) {
																																	validate18.errors = [{
																																		instancePath: instancePath + "/rules/" + i6 + "/when",
																																		schemaPath: "#/properties/rules/items/properties/when/additionalProperties",
																																		keyword: "additionalProperties",
																																		params: { additionalProperty: key5 },
																																		message: "must NOT have additional properties"
																																	}];
																																	return false;
																																}
																																if (_errs59 === errors) {
																																	if (data32.severity !== void 0) {
																																		let data33 = data32.severity;
																																		const _errs60 = errors;
																																		if (errors === _errs60) {
																																			if (Array.isArray(data33)) {
																																				const len7 = data33.length;
																																				for (let i7 = 0; i7 < len7; i7++) {
																																					let data34 = data33[i7];
																																					const _errs62 = errors;
																																					if (!(data34 === "critical" || data34 === "high" || data34 === "medium" || data34 === "low" || data34 === "info" || data34 === "unknown")) {
																																						validate18.errors = [{
																																							instancePath: instancePath + "/rules/" + i6 + "/when/severity/" + i7,
																																							schemaPath: "#/properties/rules/items/properties/when/properties/severity/items/enum",
																																							keyword: "enum",
																																							params: { allowedValues: schema8.properties.rules.items.properties.when.properties.severity.items.enum },
																																							message: "must be equal to one of the allowed values"
																																						}];
																																						return false;
																																					}
																																					if (!(_errs62 === errors)) break;
																																				}
																																			} else {
																																				validate18.errors = [{
																																					instancePath: instancePath + "/rules/" + i6 + "/when/severity",
																																					schemaPath: "#/properties/rules/items/properties/when/properties/severity/type",
																																					keyword: "type",
																																					params: { type: "array" },
																																					message: "must be array"
																																				}];
																																				return false;
																																			}
																																		}
																																		var valid12 = _errs60 === errors;
																																	} else var valid12 = true;
																																	if (valid12) {
																																		if (data32.kind !== void 0) {
																																			let data35 = data32.kind;
																																			const _errs63 = errors;
																																			if (errors === _errs63) {
																																				if (Array.isArray(data35)) {
																																					const len8 = data35.length;
																																					for (let i8 = 0; i8 < len8; i8++) {
																																						let data36 = data35[i8];
																																						const _errs65 = errors;
																																						if (!(data36 === "vulnerability" || data36 === "misconfiguration" || data36 === "secret" || data36 === "licence" || data36 === "malware" || data36 === "code" || data36 === "benchmark" || data36 === "conformance" || data36 === "exposure")) {
																																							validate18.errors = [{
																																								instancePath: instancePath + "/rules/" + i6 + "/when/kind/" + i8,
																																								schemaPath: "#/properties/rules/items/properties/when/properties/kind/items/enum",
																																								keyword: "enum",
																																								params: { allowedValues: schema8.properties.rules.items.properties.when.properties.kind.items.enum },
																																								message: "must be equal to one of the allowed values"
																																							}];
																																							return false;
																																						}
																																						if (!(_errs65 === errors)) break;
																																					}
																																				} else {
																																					validate18.errors = [{
																																						instancePath: instancePath + "/rules/" + i6 + "/when/kind",
																																						schemaPath: "#/properties/rules/items/properties/when/properties/kind/type",
																																						keyword: "type",
																																						params: { type: "array" },
																																						message: "must be array"
																																					}];
																																					return false;
																																				}
																																			}
																																			var valid12 = _errs63 === errors;
																																		} else var valid12 = true;
																																		if (valid12) {
																																			if (data32.cause !== void 0) {
																																				let data37 = data32.cause;
																																				const _errs66 = errors;
																																				if (errors === _errs66) {
																																					if (Array.isArray(data37)) {
																																						const len9 = data37.length;
																																						for (let i9 = 0; i9 < len9; i9++) {
																																							let data38 = data37[i9];
																																							const _errs68 = errors;
																																							if (!(data38 === "change" || data38 === "disclosure" || data38 === "scanner" || data38 === "exception-expired" || data38 === "undetermined" || data38 === "known")) {
																																								validate18.errors = [{
																																									instancePath: instancePath + "/rules/" + i6 + "/when/cause/" + i9,
																																									schemaPath: "#/properties/rules/items/properties/when/properties/cause/items/enum",
																																									keyword: "enum",
																																									params: { allowedValues: schema8.properties.rules.items.properties.when.properties.cause.items.enum },
																																									message: "must be equal to one of the allowed values"
																																								}];
																																								return false;
																																							}
																																							if (!(_errs68 === errors)) break;
																																						}
																																					} else {
																																						validate18.errors = [{
																																							instancePath: instancePath + "/rules/" + i6 + "/when/cause",
																																							schemaPath: "#/properties/rules/items/properties/when/properties/cause/type",
																																							keyword: "type",
																																							params: { type: "array" },
																																							message: "must be array"
																																						}];
																																						return false;
																																					}
																																				}
																																				var valid12 = _errs66 === errors;
																																			} else var valid12 = true;
																																			if (valid12) {
																																				if (data32.id !== void 0) {
																																					let data39 = data32.id;
																																					const _errs69 = errors;
																																					if (errors === _errs69) {
																																						if (Array.isArray(data39)) {
																																							const len10 = data39.length;
																																							for (let i10 = 0; i10 < len10; i10++) {
																																								const _errs71 = errors;
																																								if (typeof data39[i10] !== "string") {
																																									validate18.errors = [{
																																										instancePath: instancePath + "/rules/" + i6 + "/when/id/" + i10,
																																										schemaPath: "#/properties/rules/items/properties/when/properties/id/items/type",
																																										keyword: "type",
																																										params: { type: "string" },
																																										message: "must be string"
																																									}];
																																									return false;
																																								}
																																								if (!(_errs71 === errors)) break;
																																							}
																																						} else {
																																							validate18.errors = [{
																																								instancePath: instancePath + "/rules/" + i6 + "/when/id",
																																								schemaPath: "#/properties/rules/items/properties/when/properties/id/type",
																																								keyword: "type",
																																								params: { type: "array" },
																																								message: "must be array"
																																							}];
																																							return false;
																																						}
																																					}
																																					var valid12 = _errs69 === errors;
																																				} else var valid12 = true;
																																				if (valid12) {
																																					if (data32.target !== void 0) {
																																						let data41 = data32.target;
																																						const _errs73 = errors;
																																						if (errors === _errs73) {
																																							if (Array.isArray(data41)) {
																																								const len11 = data41.length;
																																								for (let i11 = 0; i11 < len11; i11++) {
																																									const _errs75 = errors;
																																									if (typeof data41[i11] !== "string") {
																																										validate18.errors = [{
																																											instancePath: instancePath + "/rules/" + i6 + "/when/target/" + i11,
																																											schemaPath: "#/properties/rules/items/properties/when/properties/target/items/type",
																																											keyword: "type",
																																											params: { type: "string" },
																																											message: "must be string"
																																										}];
																																										return false;
																																									}
																																									if (!(_errs75 === errors)) break;
																																								}
																																							} else {
																																								validate18.errors = [{
																																									instancePath: instancePath + "/rules/" + i6 + "/when/target",
																																									schemaPath: "#/properties/rules/items/properties/when/properties/target/type",
																																									keyword: "type",
																																									params: { type: "array" },
																																									message: "must be array"
																																								}];
																																								return false;
																																							}
																																						}
																																						var valid12 = _errs73 === errors;
																																					} else var valid12 = true;
																																					if (valid12) {
																																						if (data32.path !== void 0) {
																																							let data43 = data32.path;
																																							const _errs77 = errors;
																																							if (errors === _errs77) {
																																								if (Array.isArray(data43)) {
																																									const len12 = data43.length;
																																									for (let i12 = 0; i12 < len12; i12++) {
																																										const _errs79 = errors;
																																										if (typeof data43[i12] !== "string") {
																																											validate18.errors = [{
																																												instancePath: instancePath + "/rules/" + i6 + "/when/path/" + i12,
																																												schemaPath: "#/properties/rules/items/properties/when/properties/path/items/type",
																																												keyword: "type",
																																												params: { type: "string" },
																																												message: "must be string"
																																											}];
																																											return false;
																																										}
																																										if (!(_errs79 === errors)) break;
																																									}
																																								} else {
																																									validate18.errors = [{
																																										instancePath: instancePath + "/rules/" + i6 + "/when/path",
																																										schemaPath: "#/properties/rules/items/properties/when/properties/path/type",
																																										keyword: "type",
																																										params: { type: "array" },
																																										message: "must be array"
																																									}];
																																									return false;
																																								}
																																							}
																																							var valid12 = _errs77 === errors;
																																						} else var valid12 = true;
																																						if (valid12) {
																																							if (data32.component !== void 0) {
																																								let data45 = data32.component;
																																								const _errs81 = errors;
																																								if (errors === _errs81) {
																																									if (Array.isArray(data45)) {
																																										const len13 = data45.length;
																																										for (let i13 = 0; i13 < len13; i13++) {
																																											const _errs83 = errors;
																																											if (typeof data45[i13] !== "string") {
																																												validate18.errors = [{
																																													instancePath: instancePath + "/rules/" + i6 + "/when/component/" + i13,
																																													schemaPath: "#/properties/rules/items/properties/when/properties/component/items/type",
																																													keyword: "type",
																																													params: { type: "string" },
																																													message: "must be string"
																																												}];
																																												return false;
																																											}
																																											if (!(_errs83 === errors)) break;
																																										}
																																									} else {
																																										validate18.errors = [{
																																											instancePath: instancePath + "/rules/" + i6 + "/when/component",
																																											schemaPath: "#/properties/rules/items/properties/when/properties/component/type",
																																											keyword: "type",
																																											params: { type: "array" },
																																											message: "must be array"
																																										}];
																																										return false;
																																									}
																																								}
																																								var valid12 = _errs81 === errors;
																																							} else var valid12 = true;
																																							if (valid12) {
																																								if (data32.scanner !== void 0) {
																																									let data47 = data32.scanner;
																																									const _errs85 = errors;
																																									if (errors === _errs85) {
																																										if (Array.isArray(data47)) {
																																											const len14 = data47.length;
																																											for (let i14 = 0; i14 < len14; i14++) {
																																												const _errs87 = errors;
																																												if (typeof data47[i14] !== "string") {
																																													validate18.errors = [{
																																														instancePath: instancePath + "/rules/" + i6 + "/when/scanner/" + i14,
																																														schemaPath: "#/properties/rules/items/properties/when/properties/scanner/items/type",
																																														keyword: "type",
																																														params: { type: "string" },
																																														message: "must be string"
																																													}];
																																													return false;
																																												}
																																												if (!(_errs87 === errors)) break;
																																											}
																																										} else {
																																											validate18.errors = [{
																																												instancePath: instancePath + "/rules/" + i6 + "/when/scanner",
																																												schemaPath: "#/properties/rules/items/properties/when/properties/scanner/type",
																																												keyword: "type",
																																												params: { type: "array" },
																																												message: "must be array"
																																											}];
																																											return false;
																																										}
																																									}
																																									var valid12 = _errs85 === errors;
																																								} else var valid12 = true;
																																								if (valid12) {
																																									if (data32.kev !== void 0) {
																																										const _errs89 = errors;
																																										if (typeof data32.kev !== "boolean") {
																																											validate18.errors = [{
																																												instancePath: instancePath + "/rules/" + i6 + "/when/kev",
																																												schemaPath: "#/properties/rules/items/properties/when/properties/kev/type",
																																												keyword: "type",
																																												params: { type: "boolean" },
																																												message: "must be boolean"
																																											}];
																																											return false;
																																										}
																																										var valid12 = _errs89 === errors;
																																									} else var valid12 = true;
																																									if (valid12) {
																																										if (data32.fixable !== void 0) {
																																											const _errs91 = errors;
																																											if (typeof data32.fixable !== "boolean") {
																																												validate18.errors = [{
																																													instancePath: instancePath + "/rules/" + i6 + "/when/fixable",
																																													schemaPath: "#/properties/rules/items/properties/when/properties/fixable/type",
																																													keyword: "type",
																																													params: { type: "boolean" },
																																													message: "must be boolean"
																																												}];
																																												return false;
																																											}
																																											var valid12 = _errs91 === errors;
																																										} else var valid12 = true;
																																										if (valid12) {
																																											if (data32.reachable !== void 0) {
																																												const _errs93 = errors;
																																												if (typeof data32.reachable !== "boolean") {
																																													validate18.errors = [{
																																														instancePath: instancePath + "/rules/" + i6 + "/when/reachable",
																																														schemaPath: "#/properties/rules/items/properties/when/properties/reachable/type",
																																														keyword: "type",
																																														params: { type: "boolean" },
																																														message: "must be boolean"
																																													}];
																																													return false;
																																												}
																																												var valid12 = _errs93 === errors;
																																											} else var valid12 = true;
																																											if (valid12) {
																																												if (data32.epss !== void 0) {
																																													let data52 = data32.epss;
																																													const _errs95 = errors;
																																													if (errors === _errs95) {
																																														if (typeof data52 == "number" && isFinite(data52)) {
																																															if (data52 > 1 || isNaN(data52)) {
																																																validate18.errors = [{
																																																	instancePath: instancePath + "/rules/" + i6 + "/when/epss",
																																																	schemaPath: "#/properties/rules/items/properties/when/properties/epss/maximum",
																																																	keyword: "maximum",
																																																	params: {
																																																		comparison: "<=",
																																																		limit: 1
																																																	},
																																																	message: "must be <= 1"
																																																}];
																																																return false;
																																															} else if (data52 < 0 || isNaN(data52)) {
																																																validate18.errors = [{
																																																	instancePath: instancePath + "/rules/" + i6 + "/when/epss",
																																																	schemaPath: "#/properties/rules/items/properties/when/properties/epss/minimum",
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
																																															validate18.errors = [{
																																																instancePath: instancePath + "/rules/" + i6 + "/when/epss",
																																																schemaPath: "#/properties/rules/items/properties/when/properties/epss/type",
																																																keyword: "type",
																																																params: { type: "number" },
																																																message: "must be number"
																																															}];
																																															return false;
																																														}
																																													}
																																													var valid12 = _errs95 === errors;
																																												} else var valid12 = true;
																																												if (valid12) {
																																													if (data32.cvss !== void 0) {
																																														let data53 = data32.cvss;
																																														const _errs97 = errors;
																																														if (errors === _errs97) {
																																															if (typeof data53 == "number" && isFinite(data53)) {
																																																if (data53 > 10 || isNaN(data53)) {
																																																	validate18.errors = [{
																																																		instancePath: instancePath + "/rules/" + i6 + "/when/cvss",
																																																		schemaPath: "#/properties/rules/items/properties/when/properties/cvss/maximum",
																																																		keyword: "maximum",
																																																		params: {
																																																			comparison: "<=",
																																																			limit: 10
																																																		},
																																																		message: "must be <= 10"
																																																	}];
																																																	return false;
																																																} else if (data53 < 0 || isNaN(data53)) {
																																																	validate18.errors = [{
																																																		instancePath: instancePath + "/rules/" + i6 + "/when/cvss",
																																																		schemaPath: "#/properties/rules/items/properties/when/properties/cvss/minimum",
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
																																																validate18.errors = [{
																																																	instancePath: instancePath + "/rules/" + i6 + "/when/cvss",
																																																	schemaPath: "#/properties/rules/items/properties/when/properties/cvss/type",
																																																	keyword: "type",
																																																	params: { type: "number" },
																																																	message: "must be number"
																																																}];
																																																return false;
																																															}
																																														}
																																														var valid12 = _errs97 === errors;
																																													} else var valid12 = true;
																																													if (valid12) {
																																														if (data32.ageDays !== void 0) {
																																															let data54 = data32.ageDays;
																																															const _errs99 = errors;
																																															if (!(typeof data54 == "number" && !(data54 % 1) && !isNaN(data54) && isFinite(data54))) {
																																																validate18.errors = [{
																																																	instancePath: instancePath + "/rules/" + i6 + "/when/ageDays",
																																																	schemaPath: "#/properties/rules/items/properties/when/properties/ageDays/type",
																																																	keyword: "type",
																																																	params: { type: "integer" },
																																																	message: "must be integer"
																																																}];
																																																return false;
																																															}
																																															if (errors === _errs99) {
																																																if (typeof data54 == "number" && isFinite(data54)) {
																																																	if (data54 < 0 || isNaN(data54)) {
																																																		validate18.errors = [{
																																																			instancePath: instancePath + "/rules/" + i6 + "/when/ageDays",
																																																			schemaPath: "#/properties/rules/items/properties/when/properties/ageDays/minimum",
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
																																															var valid12 = _errs99 === errors;
																																														} else var valid12 = true;
																																														if (valid12) {
																																															if (data32.publishedDays !== void 0) {
																																																let data55 = data32.publishedDays;
																																																const _errs101 = errors;
																																																if (!(typeof data55 == "number" && !(data55 % 1) && !isNaN(data55) && isFinite(data55))) {
																																																	validate18.errors = [{
																																																		instancePath: instancePath + "/rules/" + i6 + "/when/publishedDays",
																																																		schemaPath: "#/properties/rules/items/properties/when/properties/publishedDays/type",
																																																		keyword: "type",
																																																		params: { type: "integer" },
																																																		message: "must be integer"
																																																	}];
																																																	return false;
																																																}
																																																if (errors === _errs101) {
																																																	if (typeof data55 == "number" && isFinite(data55)) {
																																																		if (data55 < 0 || isNaN(data55)) {
																																																			validate18.errors = [{
																																																				instancePath: instancePath + "/rules/" + i6 + "/when/publishedDays",
																																																				schemaPath: "#/properties/rules/items/properties/when/properties/publishedDays/minimum",
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
																																																var valid12 = _errs101 === errors;
																																															} else var valid12 = true;
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
																																validate18.errors = [{
																																	instancePath: instancePath + "/rules/" + i6 + "/when",
																																	schemaPath: "#/properties/rules/items/properties/when/type",
																																	keyword: "type",
																																	params: { type: "object" },
																																	message: "must be object"
																																}];
																																return false;
																															}
																														}
																														var valid11 = _errs57 === errors;
																													} else var valid11 = true;
																													if (valid11) {
																														if (data30.action !== void 0) {
																															let data56 = data30.action;
																															const _errs103 = errors;
																															if (!(data56 === "block" || data56 === "allow" || data56 === "budget")) {
																																validate18.errors = [{
																																	instancePath: instancePath + "/rules/" + i6 + "/action",
																																	schemaPath: "#/properties/rules/items/properties/action/enum",
																																	keyword: "enum",
																																	params: { allowedValues: schema8.properties.rules.items.properties.action.enum },
																																	message: "must be equal to one of the allowed values"
																																}];
																																return false;
																															}
																															var valid11 = _errs103 === errors;
																														} else var valid11 = true;
																														if (valid11) {
																															if (data30.graceDays !== void 0) {
																																let data57 = data30.graceDays;
																																const _errs104 = errors;
																																if (!(typeof data57 == "number" && !(data57 % 1) && !isNaN(data57) && isFinite(data57))) {
																																	validate18.errors = [{
																																		instancePath: instancePath + "/rules/" + i6 + "/graceDays",
																																		schemaPath: "#/properties/rules/items/properties/graceDays/type",
																																		keyword: "type",
																																		params: { type: "integer" },
																																		message: "must be integer"
																																	}];
																																	return false;
																																}
																																if (errors === _errs104) {
																																	if (typeof data57 == "number" && isFinite(data57)) {
																																		if (data57 < 0 || isNaN(data57)) {
																																			validate18.errors = [{
																																				instancePath: instancePath + "/rules/" + i6 + "/graceDays",
																																				schemaPath: "#/properties/rules/items/properties/graceDays/minimum",
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
																																var valid11 = _errs104 === errors;
																															} else var valid11 = true;
																															if (valid11) {
																																if (data30.reason !== void 0) {
																																	const _errs106 = errors;
																																	if (typeof data30.reason !== "string") {
																																		validate18.errors = [{
																																			instancePath: instancePath + "/rules/" + i6 + "/reason",
																																			schemaPath: "#/properties/rules/items/properties/reason/type",
																																			keyword: "type",
																																			params: { type: "string" },
																																			message: "must be string"
																																		}];
																																		return false;
																																	}
																																	var valid11 = _errs106 === errors;
																																} else var valid11 = true;
																															}
																														}
																													}
																												}
																											}
																										}
																									} else {
																										validate18.errors = [{
																											instancePath: instancePath + "/rules/" + i6,
																											schemaPath: "#/properties/rules/items/type",
																											keyword: "type",
																											params: { type: "object" },
																											message: "must be object"
																										}];
																										return false;
																									}
																								}
																								if (!(_errs52 === errors)) break;
																							}
																						} else {
																							validate18.errors = [{
																								instancePath: instancePath + "/rules",
																								schemaPath: "#/properties/rules/type",
																								keyword: "type",
																								params: { type: "array" },
																								message: "must be array"
																							}];
																							return false;
																						}
																					}
																					var valid0 = _errs50 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.minScores !== void 0) {
																						let data59 = data.minScores;
																						const _errs108 = errors;
																						if (errors === _errs108) {
																							if (data59 && typeof data59 == "object" && !Array.isArray(data59)) for (const key6 in data59) {
																								let data60 = data59[key6];
																								const _errs111 = errors;
																								if (errors === _errs111) {
																									if (typeof data60 == "number" && isFinite(data60)) {
																										if (data60 > 100 || isNaN(data60)) {
																											validate18.errors = [{
																												instancePath: instancePath + "/minScores/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
																												schemaPath: "#/properties/minScores/additionalProperties/maximum",
																												keyword: "maximum",
																												params: {
																													comparison: "<=",
																													limit: 100
																												},
																												message: "must be <= 100"
																											}];
																											return false;
																										} else if (data60 < 0 || isNaN(data60)) {
																											validate18.errors = [{
																												instancePath: instancePath + "/minScores/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
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
																										validate18.errors = [{
																											instancePath: instancePath + "/minScores/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
																											schemaPath: "#/properties/minScores/additionalProperties/type",
																											keyword: "type",
																											params: { type: "number" },
																											message: "must be number"
																										}];
																										return false;
																									}
																								}
																								if (!(_errs111 === errors)) break;
																							}
																							else {
																								validate18.errors = [{
																									instancePath: instancePath + "/minScores",
																									schemaPath: "#/properties/minScores/type",
																									keyword: "type",
																									params: { type: "object" },
																									message: "must be object"
																								}];
																								return false;
																							}
																						}
																						var valid0 = _errs108 === errors;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.require !== void 0) {
																							let data61 = data.require;
																							const _errs113 = errors;
																							if (errors === _errs113) {
																								if (Array.isArray(data61)) {
																									const len15 = data61.length;
																									for (let i15 = 0; i15 < len15; i15++) {
																										const _errs115 = errors;
																										if (typeof data61[i15] !== "string") {
																											validate18.errors = [{
																												instancePath: instancePath + "/require/" + i15,
																												schemaPath: "#/properties/require/items/type",
																												keyword: "type",
																												params: { type: "string" },
																												message: "must be string"
																											}];
																											return false;
																										}
																										if (!(_errs115 === errors)) break;
																									}
																								} else {
																									validate18.errors = [{
																										instancePath: instancePath + "/require",
																										schemaPath: "#/properties/require/type",
																										keyword: "type",
																										params: { type: "array" },
																										message: "must be array"
																									}];
																									return false;
																								}
																							}
																							var valid0 = _errs113 === errors;
																						} else var valid0 = true;
																						if (valid0) {
																							if (data.failOnAnyResource !== void 0) {
																								let data63 = data.failOnAnyResource;
																								const _errs117 = errors;
																								if (errors === _errs117) {
																									if (Array.isArray(data63)) {
																										const len16 = data63.length;
																										for (let i16 = 0; i16 < len16; i16++) {
																											const _errs119 = errors;
																											if (typeof data63[i16] !== "string") {
																												validate18.errors = [{
																													instancePath: instancePath + "/failOnAnyResource/" + i16,
																													schemaPath: "#/properties/failOnAnyResource/items/type",
																													keyword: "type",
																													params: { type: "string" },
																													message: "must be string"
																												}];
																												return false;
																											}
																											if (!(_errs119 === errors)) break;
																										}
																									} else {
																										validate18.errors = [{
																											instancePath: instancePath + "/failOnAnyResource",
																											schemaPath: "#/properties/failOnAnyResource/type",
																											keyword: "type",
																											params: { type: "array" },
																											message: "must be array"
																										}];
																										return false;
																									}
																								}
																								var valid0 = _errs117 === errors;
																							} else var valid0 = true;
																							if (valid0) {
																								if (data.exceptions !== void 0) {
																									let data65 = data.exceptions;
																									const _errs121 = errors;
																									if (errors === _errs121) {
																										if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
																											const _errs123 = errors;
																											for (const key7 in data65) if (!(key7 === "maxDays" || key7 === "warnDays")) {
																												validate18.errors = [{
																													instancePath: instancePath + "/exceptions",
																													schemaPath: "#/properties/exceptions/additionalProperties",
																													keyword: "additionalProperties",
																													params: { additionalProperty: key7 },
																													message: "must NOT have additional properties"
																												}];
																												return false;
																											}
																											if (_errs123 === errors) {
																												if (data65.maxDays !== void 0) {
																													let data66 = data65.maxDays;
																													const _errs124 = errors;
																													if (!(typeof data66 == "number" && !(data66 % 1) && !isNaN(data66) && isFinite(data66))) {
																														validate18.errors = [{
																															instancePath: instancePath + "/exceptions/maxDays",
																															schemaPath: "#/properties/exceptions/properties/maxDays/type",
																															keyword: "type",
																															params: { type: "integer" },
																															message: "must be integer"
																														}];
																														return false;
																													}
																													if (errors === _errs124) {
																														if (typeof data66 == "number" && isFinite(data66)) {
																															if (data66 < 0 || isNaN(data66)) {
																																validate18.errors = [{
																																	instancePath: instancePath + "/exceptions/maxDays",
																																	schemaPath: "#/properties/exceptions/properties/maxDays/minimum",
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
																													var valid24 = _errs124 === errors;
																												} else var valid24 = true;
																												if (valid24) {
																													if (data65.warnDays !== void 0) {
																														let data67 = data65.warnDays;
																														const _errs126 = errors;
																														if (!(typeof data67 == "number" && !(data67 % 1) && !isNaN(data67) && isFinite(data67))) {
																															validate18.errors = [{
																																instancePath: instancePath + "/exceptions/warnDays",
																																schemaPath: "#/properties/exceptions/properties/warnDays/type",
																																keyword: "type",
																																params: { type: "integer" },
																																message: "must be integer"
																															}];
																															return false;
																														}
																														if (errors === _errs126) {
																															if (typeof data67 == "number" && isFinite(data67)) {
																																if (data67 < 0 || isNaN(data67)) {
																																	validate18.errors = [{
																																		instancePath: instancePath + "/exceptions/warnDays",
																																		schemaPath: "#/properties/exceptions/properties/warnDays/minimum",
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
																														var valid24 = _errs126 === errors;
																													} else var valid24 = true;
																												}
																											}
																										} else {
																											validate18.errors = [{
																												instancePath: instancePath + "/exceptions",
																												schemaPath: "#/properties/exceptions/type",
																												keyword: "type",
																												params: { type: "object" },
																												message: "must be object"
																											}];
																											return false;
																										}
																									}
																									var valid0 = _errs121 === errors;
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
			validate18.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate18.errors = vErrors;
	return errors === 0;
}
const schema11 = {
	"type": "object",
	"description": "A recorded decision to live with a finding.",
	"properties": {
		"id": {
			"type": "string",
			"description": "Names it in decisions: its own name, or file and line."
		},
		"source": {
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
		"match": {
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
				"package": {
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
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.id === void 0 && (missing0 = "id") || data.source === void 0 && (missing0 = "source") || data.match === void 0 && (missing0 = "match") || data.status === void 0 && (missing0 = "status") || data.reason === void 0 && (missing0 = "reason")) {
			validate29.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "id" || key0 === "source" || key0 === "match" || key0 === "status" || key0 === "reason" || key0 === "owner" || key0 === "expires" || key0 === "justification")) {
				validate29.errors = [{
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
					validate29.errors = [{
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
				if (data.source !== void 0) {
					let data1 = data.source;
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						let missing1;
						if (data1.file === void 0 && (missing1 = "file") || data1.format === void 0 && (missing1 = "format")) {
							validate29.errors = [{
								instancePath: instancePath + "/source",
								schemaPath: "#/properties/source/required",
								keyword: "required",
								params: { missingProperty: missing1 },
								message: "must have required property '" + missing1 + "'"
							}];
							return false;
						} else {
							for (const key1 in data1) if (!(key1 === "file" || key1 === "line" || key1 === "column" || key1 === "format")) {
								validate29.errors = [{
									instancePath: instancePath + "/source",
									schemaPath: "#/properties/source/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key1 },
									message: "must NOT have additional properties"
								}];
								return false;
							}
							if (data1.file !== void 0) {
								if (typeof data1.file !== "string") {
									validate29.errors = [{
										instancePath: instancePath + "/source/file",
										schemaPath: "#/properties/source/properties/file/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid1 = true;
							} else var valid1 = true;
							if (valid1) {
								if (data1.line !== void 0) {
									let data3 = data1.line;
									if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
										validate29.errors = [{
											instancePath: instancePath + "/source/line",
											schemaPath: "#/properties/source/properties/line/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										}];
										return false;
									}
									if (typeof data3 == "number" && isFinite(data3)) {
										if (data3 < 0 || isNaN(data3)) {
											validate29.errors = [{
												instancePath: instancePath + "/source/line",
												schemaPath: "#/properties/source/properties/line/minimum",
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
									var valid1 = true;
								} else var valid1 = true;
								if (valid1) {
									if (data1.column !== void 0) {
										let data4 = data1.column;
										if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
											validate29.errors = [{
												instancePath: instancePath + "/source/column",
												schemaPath: "#/properties/source/properties/column/type",
												keyword: "type",
												params: { type: "integer" },
												message: "must be integer"
											}];
											return false;
										}
										if (typeof data4 == "number" && isFinite(data4)) {
											if (data4 < 0 || isNaN(data4)) {
												validate29.errors = [{
													instancePath: instancePath + "/source/column",
													schemaPath: "#/properties/source/properties/column/minimum",
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
										var valid1 = true;
									} else var valid1 = true;
									if (valid1) {
										if (data1.format !== void 0) {
											let data5 = data1.format;
											if (!(data5 === "gatehouse" || data5 === "openvex" || data5 === "cyclonedx" || data5 === "sarif" || data5 === "trivyignore" || data5 === "trivyignore-yaml" || data5 === "grype")) {
												validate29.errors = [{
													instancePath: instancePath + "/source/format",
													schemaPath: "#/properties/source/properties/format/enum",
													keyword: "enum",
													params: { allowedValues: schema11.properties.source.properties.format.enum },
													message: "must be equal to one of the allowed values"
												}];
												return false;
											}
											var valid1 = true;
										} else var valid1 = true;
									}
								}
							}
						}
					} else {
						validate29.errors = [{
							instancePath: instancePath + "/source",
							schemaPath: "#/properties/source/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.match !== void 0) {
						let data6 = data.match;
						if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
							for (const key2 in data6) if (!func0.call(schema11.properties.match.properties, key2)) {
								validate29.errors = [{
									instancePath: instancePath + "/match",
									schemaPath: "#/properties/match/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key2 },
									message: "must NOT have additional properties"
								}];
								return false;
							}
							if (data6.ids !== void 0) {
								let data7 = data6.ids;
								if (Array.isArray(data7)) {
									const len0 = data7.length;
									for (let i0 = 0; i0 < len0; i0++) if (typeof data7[i0] !== "string") {
										validate29.errors = [{
											instancePath: instancePath + "/match/ids/" + i0,
											schemaPath: "#/properties/match/properties/ids/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
								} else {
									validate29.errors = [{
										instancePath: instancePath + "/match/ids",
										schemaPath: "#/properties/match/properties/ids/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									}];
									return false;
								}
								var valid2 = true;
							} else var valid2 = true;
							if (valid2) {
								if (data6.kinds !== void 0) {
									let data9 = data6.kinds;
									if (Array.isArray(data9)) {
										const len1 = data9.length;
										for (let i1 = 0; i1 < len1; i1++) {
											let data10 = data9[i1];
											if (!(data10 === "vulnerability" || data10 === "misconfiguration" || data10 === "secret" || data10 === "licence" || data10 === "malware" || data10 === "code" || data10 === "benchmark" || data10 === "conformance" || data10 === "exposure")) {
												validate29.errors = [{
													instancePath: instancePath + "/match/kinds/" + i1,
													schemaPath: "#/properties/match/properties/kinds/items/enum",
													keyword: "enum",
													params: { allowedValues: schema11.properties.match.properties.kinds.items.enum },
													message: "must be equal to one of the allowed values"
												}];
												return false;
											}
										}
									} else {
										validate29.errors = [{
											instancePath: instancePath + "/match/kinds",
											schemaPath: "#/properties/match/properties/kinds/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										}];
										return false;
									}
									var valid2 = true;
								} else var valid2 = true;
								if (valid2) {
									if (data6.components !== void 0) {
										let data11 = data6.components;
										if (Array.isArray(data11)) {
											const len2 = data11.length;
											for (let i2 = 0; i2 < len2; i2++) if (typeof data11[i2] !== "string") {
												validate29.errors = [{
													instancePath: instancePath + "/match/components/" + i2,
													schemaPath: "#/properties/match/properties/components/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
										} else {
											validate29.errors = [{
												instancePath: instancePath + "/match/components",
												schemaPath: "#/properties/match/properties/components/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											}];
											return false;
										}
										var valid2 = true;
									} else var valid2 = true;
									if (valid2) {
										if (data6.package !== void 0) {
											let data13 = data6.package;
											if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
												for (const key3 in data13) if (!(key3 === "name" || key3 === "version" || key3 === "type" || key3 === "source")) {
													validate29.errors = [{
														instancePath: instancePath + "/match/package",
														schemaPath: "#/properties/match/properties/package/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key3 },
														message: "must NOT have additional properties"
													}];
													return false;
												}
												if (data13.name !== void 0) {
													if (typeof data13.name !== "string") {
														validate29.errors = [{
															instancePath: instancePath + "/match/package/name",
															schemaPath: "#/properties/match/properties/package/properties/name/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														}];
														return false;
													}
													var valid6 = true;
												} else var valid6 = true;
												if (valid6) {
													if (data13.version !== void 0) {
														if (typeof data13.version !== "string") {
															validate29.errors = [{
																instancePath: instancePath + "/match/package/version",
																schemaPath: "#/properties/match/properties/package/properties/version/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															}];
															return false;
														}
														var valid6 = true;
													} else var valid6 = true;
													if (valid6) {
														if (data13.type !== void 0) {
															if (typeof data13.type !== "string") {
																validate29.errors = [{
																	instancePath: instancePath + "/match/package/type",
																	schemaPath: "#/properties/match/properties/package/properties/type/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																}];
																return false;
															}
															var valid6 = true;
														} else var valid6 = true;
														if (valid6) {
															if (data13.source !== void 0) {
																if (typeof data13.source !== "string") {
																	validate29.errors = [{
																		instancePath: instancePath + "/match/package/source",
																		schemaPath: "#/properties/match/properties/package/properties/source/type",
																		keyword: "type",
																		params: { type: "string" },
																		message: "must be string"
																	}];
																	return false;
																}
																var valid6 = true;
															} else var valid6 = true;
														}
													}
												}
											} else {
												validate29.errors = [{
													instancePath: instancePath + "/match/package",
													schemaPath: "#/properties/match/properties/package/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												}];
												return false;
											}
											var valid2 = true;
										} else var valid2 = true;
										if (valid2) {
											if (data6.paths !== void 0) {
												let data18 = data6.paths;
												if (Array.isArray(data18)) {
													const len3 = data18.length;
													for (let i3 = 0; i3 < len3; i3++) if (typeof data18[i3] !== "string") {
														validate29.errors = [{
															instancePath: instancePath + "/match/paths/" + i3,
															schemaPath: "#/properties/match/properties/paths/items/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														}];
														return false;
													}
												} else {
													validate29.errors = [{
														instancePath: instancePath + "/match/paths",
														schemaPath: "#/properties/match/properties/paths/type",
														keyword: "type",
														params: { type: "array" },
														message: "must be array"
													}];
													return false;
												}
												var valid2 = true;
											} else var valid2 = true;
											if (valid2) {
												if (data6.line !== void 0) {
													let data20 = data6.line;
													if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
														validate29.errors = [{
															instancePath: instancePath + "/match/line",
															schemaPath: "#/properties/match/properties/line/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														}];
														return false;
													}
													if (typeof data20 == "number" && isFinite(data20)) {
														if (data20 < 0 || isNaN(data20)) {
															validate29.errors = [{
																instancePath: instancePath + "/match/line",
																schemaPath: "#/properties/match/properties/line/minimum",
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
													var valid2 = true;
												} else var valid2 = true;
												if (valid2) {
													if (data6.resources !== void 0) {
														let data21 = data6.resources;
														if (Array.isArray(data21)) {
															const len4 = data21.length;
															for (let i4 = 0; i4 < len4; i4++) if (typeof data21[i4] !== "string") {
																validate29.errors = [{
																	instancePath: instancePath + "/match/resources/" + i4,
																	schemaPath: "#/properties/match/properties/resources/items/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																}];
																return false;
															}
														} else {
															validate29.errors = [{
																instancePath: instancePath + "/match/resources",
																schemaPath: "#/properties/match/properties/resources/type",
																keyword: "type",
																params: { type: "array" },
																message: "must be array"
															}];
															return false;
														}
														var valid2 = true;
													} else var valid2 = true;
													if (valid2) {
														if (data6.targets !== void 0) {
															let data23 = data6.targets;
															if (Array.isArray(data23)) {
																const len5 = data23.length;
																for (let i5 = 0; i5 < len5; i5++) if (typeof data23[i5] !== "string") {
																	validate29.errors = [{
																		instancePath: instancePath + "/match/targets/" + i5,
																		schemaPath: "#/properties/match/properties/targets/items/type",
																		keyword: "type",
																		params: { type: "string" },
																		message: "must be string"
																	}];
																	return false;
																}
															} else {
																validate29.errors = [{
																	instancePath: instancePath + "/match/targets",
																	schemaPath: "#/properties/match/properties/targets/type",
																	keyword: "type",
																	params: { type: "array" },
																	message: "must be array"
																}];
																return false;
															}
															var valid2 = true;
														} else var valid2 = true;
														if (valid2) {
															if (data6.scanner !== void 0) {
																if (typeof data6.scanner !== "string") {
																	validate29.errors = [{
																		instancePath: instancePath + "/match/scanner",
																		schemaPath: "#/properties/match/properties/scanner/type",
																		keyword: "type",
																		params: { type: "string" },
																		message: "must be string"
																	}];
																	return false;
																}
																var valid2 = true;
															} else var valid2 = true;
															if (valid2) {
																if (data6.fingerprints !== void 0) {
																	let data26 = data6.fingerprints;
																	if (Array.isArray(data26)) {
																		const len6 = data26.length;
																		for (let i6 = 0; i6 < len6; i6++) if (typeof data26[i6] !== "string") {
																			validate29.errors = [{
																				instancePath: instancePath + "/match/fingerprints/" + i6,
																				schemaPath: "#/properties/match/properties/fingerprints/items/type",
																				keyword: "type",
																				params: { type: "string" },
																				message: "must be string"
																			}];
																			return false;
																		}
																	} else {
																		validate29.errors = [{
																			instancePath: instancePath + "/match/fingerprints",
																			schemaPath: "#/properties/match/properties/fingerprints/type",
																			keyword: "type",
																			params: { type: "array" },
																			message: "must be array"
																		}];
																		return false;
																	}
																	var valid2 = true;
																} else var valid2 = true;
																if (valid2) {
																	if (data6.fixable !== void 0) {
																		if (typeof data6.fixable !== "boolean") {
																			validate29.errors = [{
																				instancePath: instancePath + "/match/fixable",
																				schemaPath: "#/properties/match/properties/fixable/type",
																				keyword: "type",
																				params: { type: "boolean" },
																				message: "must be boolean"
																			}];
																			return false;
																		}
																		var valid2 = true;
																	} else var valid2 = true;
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
							validate29.errors = [{
								instancePath: instancePath + "/match",
								schemaPath: "#/properties/match/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.status !== void 0) {
							let data29 = data.status;
							if (!(data29 === "suppressed" || data29 === "not-affected" || data29 === "fixed")) {
								validate29.errors = [{
									instancePath: instancePath + "/status",
									schemaPath: "#/properties/status/enum",
									keyword: "enum",
									params: { allowedValues: schema11.properties.status.enum },
									message: "must be equal to one of the allowed values"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.reason !== void 0) {
								if (typeof data.reason !== "string") {
									validate29.errors = [{
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
								if (data.owner !== void 0) {
									if (typeof data.owner !== "string") {
										validate29.errors = [{
											instancePath: instancePath + "/owner",
											schemaPath: "#/properties/owner/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.expires !== void 0) {
										if (typeof data.expires !== "string") {
											validate29.errors = [{
												instancePath: instancePath + "/expires",
												schemaPath: "#/properties/expires/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
										var valid0 = true;
									} else var valid0 = true;
									if (valid0) {
										if (data.justification !== void 0) {
											if (typeof data.justification !== "string") {
												validate29.errors = [{
													instancePath: instancePath + "/justification",
													schemaPath: "#/properties/justification/type",
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
		validate29.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate29.errors = vErrors;
	return true;
}
const schema12 = {
	"type": "object",
	"description": "What the findings were compared with to tell new ones from known ones.",
	"properties": {
		"base": {
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
		"baseline": {
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
				"commit": { "$ref": "#/$defs/shared6" },
				"gatehouse": { "type": "string" },
				"open": { "$ref": "#/$defs/shared0" },
				"scans": {
					"type": "array",
					"items": {
						"type": "object",
						"properties": {
							"scanner": { "type": "string" },
							"version": { "type": "string" },
							"target": { "$ref": "#/$defs/shared1" },
							"database": { "$ref": "#/$defs/shared3" }
						},
						"required": [
							"scanner",
							"version",
							"target"
						],
						"additionalProperties": false
					}
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
		"diff": {
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
		}
	},
	"required": ["base"],
	"additionalProperties": false
};
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.base === void 0 && (missing0 = "base")) {
				validate31.errors = [{
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
					validate31.errors = [{
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
						let data0 = data.base;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
								let missing1;
								if (data0.how === void 0 && (missing1 = "how")) {
									validate31.errors = [{
										instancePath: instancePath + "/base",
										schemaPath: "#/properties/base/required",
										keyword: "required",
										params: { missingProperty: missing1 },
										message: "must have required property '" + missing1 + "'"
									}];
									return false;
								} else {
									const _errs4 = errors;
									for (const key1 in data0) if (!(key1 === "sha" || key1 === "how" || key1 === "reason")) {
										validate31.errors = [{
											instancePath: instancePath + "/base",
											schemaPath: "#/properties/base/additionalProperties",
											keyword: "additionalProperties",
											params: { additionalProperty: key1 },
											message: "must NOT have additional properties"
										}];
										return false;
									}
									if (_errs4 === errors) {
										if (data0.sha !== void 0) {
											const _errs5 = errors;
											if (typeof data0.sha !== "string") {
												validate31.errors = [{
													instancePath: instancePath + "/base/sha",
													schemaPath: "#/properties/base/properties/sha/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
											var valid1 = _errs5 === errors;
										} else var valid1 = true;
										if (valid1) {
											if (data0.how !== void 0) {
												let data2 = data0.how;
												const _errs7 = errors;
												if (!(data2 === "scanned" || data2 === "inventory" || data2 === "unchanged" || data2 === "none")) {
													validate31.errors = [{
														instancePath: instancePath + "/base/how",
														schemaPath: "#/properties/base/properties/how/enum",
														keyword: "enum",
														params: { allowedValues: schema12.properties.base.properties.how.enum },
														message: "must be equal to one of the allowed values"
													}];
													return false;
												}
												var valid1 = _errs7 === errors;
											} else var valid1 = true;
											if (valid1) {
												if (data0.reason !== void 0) {
													const _errs8 = errors;
													if (typeof data0.reason !== "string") {
														validate31.errors = [{
															instancePath: instancePath + "/base/reason",
															schemaPath: "#/properties/base/properties/reason/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														}];
														return false;
													}
													var valid1 = _errs8 === errors;
												} else var valid1 = true;
											}
										}
									}
								}
							} else {
								validate31.errors = [{
									instancePath: instancePath + "/base",
									schemaPath: "#/properties/base/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.baseline !== void 0) {
							let data4 = data.baseline;
							const _errs10 = errors;
							if (errors === _errs10) {
								if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
									let missing2;
									if (data4.source === void 0 && (missing2 = "source") || data4.madeAt === void 0 && (missing2 = "madeAt") || data4.gatehouse === void 0 && (missing2 = "gatehouse") || data4.open === void 0 && (missing2 = "open") || data4.scans === void 0 && (missing2 = "scans")) {
										validate31.errors = [{
											instancePath: instancePath + "/baseline",
											schemaPath: "#/properties/baseline/required",
											keyword: "required",
											params: { missingProperty: missing2 },
											message: "must have required property '" + missing2 + "'"
										}];
										return false;
									} else {
										const _errs12 = errors;
										for (const key2 in data4) if (!(key2 === "source" || key2 === "madeAt" || key2 === "commit" || key2 === "gatehouse" || key2 === "open" || key2 === "scans")) {
											validate31.errors = [{
												instancePath: instancePath + "/baseline",
												schemaPath: "#/properties/baseline/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key2 },
												message: "must NOT have additional properties"
											}];
											return false;
										}
										if (_errs12 === errors) {
											if (data4.source !== void 0) {
												const _errs13 = errors;
												if (typeof data4.source !== "string") {
													validate31.errors = [{
														instancePath: instancePath + "/baseline/source",
														schemaPath: "#/properties/baseline/properties/source/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													}];
													return false;
												}
												var valid2 = _errs13 === errors;
											} else var valid2 = true;
											if (valid2) {
												if (data4.madeAt !== void 0) {
													const _errs15 = errors;
													if (typeof data4.madeAt !== "string") {
														validate31.errors = [{
															instancePath: instancePath + "/baseline/madeAt",
															schemaPath: "#/properties/baseline/properties/madeAt/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														}];
														return false;
													}
													var valid2 = _errs15 === errors;
												} else var valid2 = true;
												if (valid2) {
													if (data4.commit !== void 0) {
														const _errs17 = errors;
														if (!validate16(data4.commit, {
															instancePath: instancePath + "/baseline/commit",
															parentData: data4,
															parentDataProperty: "commit",
															rootData
														})) {
															vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
															errors = vErrors.length;
														}
														var valid2 = _errs17 === errors;
													} else var valid2 = true;
													if (valid2) {
														if (data4.gatehouse !== void 0) {
															const _errs18 = errors;
															if (typeof data4.gatehouse !== "string") {
																validate31.errors = [{
																	instancePath: instancePath + "/baseline/gatehouse",
																	schemaPath: "#/properties/baseline/properties/gatehouse/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																}];
																return false;
															}
															var valid2 = _errs18 === errors;
														} else var valid2 = true;
														if (valid2) {
															if (data4.open !== void 0) {
																const _errs20 = errors;
																if (!validate1(data4.open, {
																	instancePath: instancePath + "/baseline/open",
																	parentData: data4,
																	parentDataProperty: "open",
																	rootData
																})) {
																	vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
																	errors = vErrors.length;
																}
																var valid2 = _errs20 === errors;
															} else var valid2 = true;
															if (valid2) {
																if (data4.scans !== void 0) {
																	let data10 = data4.scans;
																	const _errs21 = errors;
																	if (errors === _errs21) {
																		if (Array.isArray(data10)) {
																			const len0 = data10.length;
																			for (let i0 = 0; i0 < len0; i0++) {
																				let data11 = data10[i0];
																				const _errs23 = errors;
																				if (errors === _errs23) {
																					if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
																						let missing3;
																						if (data11.scanner === void 0 && (missing3 = "scanner") || data11.version === void 0 && (missing3 = "version") || data11.target === void 0 && (missing3 = "target")) {
																							validate31.errors = [{
																								instancePath: instancePath + "/baseline/scans/" + i0,
																								schemaPath: "#/properties/baseline/properties/scans/items/required",
																								keyword: "required",
																								params: { missingProperty: missing3 },
																								message: "must have required property '" + missing3 + "'"
																							}];
																							return false;
																						} else {
																							const _errs25 = errors;
																							for (const key3 in data11) if (!(key3 === "scanner" || key3 === "version" || key3 === "target" || key3 === "database")) {
																								validate31.errors = [{
																									instancePath: instancePath + "/baseline/scans/" + i0,
																									schemaPath: "#/properties/baseline/properties/scans/items/additionalProperties",
																									keyword: "additionalProperties",
																									params: { additionalProperty: key3 },
																									message: "must NOT have additional properties"
																								}];
																								return false;
																							}
																							if (_errs25 === errors) {
																								if (data11.scanner !== void 0) {
																									const _errs26 = errors;
																									if (typeof data11.scanner !== "string") {
																										validate31.errors = [{
																											instancePath: instancePath + "/baseline/scans/" + i0 + "/scanner",
																											schemaPath: "#/properties/baseline/properties/scans/items/properties/scanner/type",
																											keyword: "type",
																											params: { type: "string" },
																											message: "must be string"
																										}];
																										return false;
																									}
																									var valid4 = _errs26 === errors;
																								} else var valid4 = true;
																								if (valid4) {
																									if (data11.version !== void 0) {
																										const _errs28 = errors;
																										if (typeof data11.version !== "string") {
																											validate31.errors = [{
																												instancePath: instancePath + "/baseline/scans/" + i0 + "/version",
																												schemaPath: "#/properties/baseline/properties/scans/items/properties/version/type",
																												keyword: "type",
																												params: { type: "string" },
																												message: "must be string"
																											}];
																											return false;
																										}
																										var valid4 = _errs28 === errors;
																									} else var valid4 = true;
																									if (valid4) {
																										if (data11.target !== void 0) {
																											const _errs30 = errors;
																											if (!validate3(data11.target, {
																												instancePath: instancePath + "/baseline/scans/" + i0 + "/target",
																												parentData: data11,
																												parentDataProperty: "target",
																												rootData
																											})) {
																												vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
																												errors = vErrors.length;
																											}
																											var valid4 = _errs30 === errors;
																										} else var valid4 = true;
																										if (valid4) {
																											if (data11.database !== void 0) {
																												const _errs31 = errors;
																												if (!validate7(data11.database, {
																													instancePath: instancePath + "/baseline/scans/" + i0 + "/database",
																													parentData: data11,
																													parentDataProperty: "database",
																													rootData
																												})) {
																													vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
																													errors = vErrors.length;
																												}
																												var valid4 = _errs31 === errors;
																											} else var valid4 = true;
																										}
																									}
																								}
																							}
																						}
																					} else {
																						validate31.errors = [{
																							instancePath: instancePath + "/baseline/scans/" + i0,
																							schemaPath: "#/properties/baseline/properties/scans/items/type",
																							keyword: "type",
																							params: { type: "object" },
																							message: "must be object"
																						}];
																						return false;
																					}
																				}
																				if (!(_errs23 === errors)) break;
																			}
																		} else {
																			validate31.errors = [{
																				instancePath: instancePath + "/baseline/scans",
																				schemaPath: "#/properties/baseline/properties/scans/type",
																				keyword: "type",
																				params: { type: "array" },
																				message: "must be array"
																			}];
																			return false;
																		}
																	}
																	var valid2 = _errs21 === errors;
																} else var valid2 = true;
															}
														}
													}
												}
											}
										}
									}
								} else {
									validate31.errors = [{
										instancePath: instancePath + "/baseline",
										schemaPath: "#/properties/baseline/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									}];
									return false;
								}
							}
							var valid0 = _errs10 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.diff !== void 0) {
								let data16 = data.diff;
								const _errs32 = errors;
								if (errors === _errs32) {
									if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
										let missing4;
										if (data16.how === void 0 && (missing4 = "how")) {
											validate31.errors = [{
												instancePath: instancePath + "/diff",
												schemaPath: "#/properties/diff/required",
												keyword: "required",
												params: { missingProperty: missing4 },
												message: "must have required property '" + missing4 + "'"
											}];
											return false;
										} else {
											const _errs34 = errors;
											for (const key4 in data16) if (!(key4 === "how" || key4 === "sha" || key4 === "files" || key4 === "reason")) {
												validate31.errors = [{
													instancePath: instancePath + "/diff",
													schemaPath: "#/properties/diff/additionalProperties",
													keyword: "additionalProperties",
													params: { additionalProperty: key4 },
													message: "must NOT have additional properties"
												}];
												return false;
											}
											if (_errs34 === errors) {
												if (data16.how !== void 0) {
													let data17 = data16.how;
													const _errs35 = errors;
													if (!(data17 === "git" || data17 === "api" || data17 === "none")) {
														validate31.errors = [{
															instancePath: instancePath + "/diff/how",
															schemaPath: "#/properties/diff/properties/how/enum",
															keyword: "enum",
															params: { allowedValues: schema12.properties.diff.properties.how.enum },
															message: "must be equal to one of the allowed values"
														}];
														return false;
													}
													var valid5 = _errs35 === errors;
												} else var valid5 = true;
												if (valid5) {
													if (data16.sha !== void 0) {
														const _errs36 = errors;
														if (typeof data16.sha !== "string") {
															validate31.errors = [{
																instancePath: instancePath + "/diff/sha",
																schemaPath: "#/properties/diff/properties/sha/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															}];
															return false;
														}
														var valid5 = _errs36 === errors;
													} else var valid5 = true;
													if (valid5) {
														if (data16.files !== void 0) {
															let data19 = data16.files;
															const _errs38 = errors;
															if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
																validate31.errors = [{
																	instancePath: instancePath + "/diff/files",
																	schemaPath: "#/properties/diff/properties/files/type",
																	keyword: "type",
																	params: { type: "integer" },
																	message: "must be integer"
																}];
																return false;
															}
															if (errors === _errs38) {
																if (typeof data19 == "number" && isFinite(data19)) {
																	if (data19 < 0 || isNaN(data19)) {
																		validate31.errors = [{
																			instancePath: instancePath + "/diff/files",
																			schemaPath: "#/properties/diff/properties/files/minimum",
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
															var valid5 = _errs38 === errors;
														} else var valid5 = true;
														if (valid5) {
															if (data16.reason !== void 0) {
																const _errs40 = errors;
																if (typeof data16.reason !== "string") {
																	validate31.errors = [{
																		instancePath: instancePath + "/diff/reason",
																		schemaPath: "#/properties/diff/properties/reason/type",
																		keyword: "type",
																		params: { type: "string" },
																		message: "must be string"
																	}];
																	return false;
																}
																var valid5 = _errs40 === errors;
															} else var valid5 = true;
														}
													}
												}
											}
										}
									} else {
										validate31.errors = [{
											instancePath: instancePath + "/diff",
											schemaPath: "#/properties/diff/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										}];
										return false;
									}
								}
								var valid0 = _errs32 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate31.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate31.errors = vErrors;
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
														let data6 = data5[i0];
														const _errs12 = errors;
														if (errors === _errs12) {
															if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
																let missing1;
																if (data6.rule === void 0 && (missing1 = "rule") || data6.message === void 0 && (missing1 = "message") || data6.findings === void 0 && (missing1 = "findings")) {
																	validate0.errors = [{
																		instancePath: instancePath + "/reasons/" + i0,
																		schemaPath: "#/properties/reasons/items/required",
																		keyword: "required",
																		params: { missingProperty: missing1 },
																		message: "must have required property '" + missing1 + "'"
																	}];
																	return false;
																} else {
																	const _errs14 = errors;
																	for (const key1 in data6) if (!(key1 === "rule" || key1 === "limit" || key1 === "actual" || key1 === "message" || key1 === "findings")) {
																		validate0.errors = [{
																			instancePath: instancePath + "/reasons/" + i0,
																			schemaPath: "#/properties/reasons/items/additionalProperties",
																			keyword: "additionalProperties",
																			params: { additionalProperty: key1 },
																			message: "must NOT have additional properties"
																		}];
																		return false;
																	}
																	if (_errs14 === errors) {
																		if (data6.rule !== void 0) {
																			const _errs15 = errors;
																			if (typeof data6.rule !== "string") {
																				validate0.errors = [{
																					instancePath: instancePath + "/reasons/" + i0 + "/rule",
																					schemaPath: "#/properties/reasons/items/properties/rule/type",
																					keyword: "type",
																					params: { type: "string" },
																					message: "must be string"
																				}];
																				return false;
																			}
																			var valid2 = _errs15 === errors;
																		} else var valid2 = true;
																		if (valid2) {
																			if (data6.limit !== void 0) {
																				let data8 = data6.limit;
																				const _errs17 = errors;
																				if (errors === _errs17) {
																					if (typeof data8 == "number" && isFinite(data8)) {
																						if (data8 < 0 || isNaN(data8)) {
																							validate0.errors = [{
																								instancePath: instancePath + "/reasons/" + i0 + "/limit",
																								schemaPath: "#/properties/reasons/items/properties/limit/minimum",
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
																						validate0.errors = [{
																							instancePath: instancePath + "/reasons/" + i0 + "/limit",
																							schemaPath: "#/properties/reasons/items/properties/limit/type",
																							keyword: "type",
																							params: { type: "number" },
																							message: "must be number"
																						}];
																						return false;
																					}
																				}
																				var valid2 = _errs17 === errors;
																			} else var valid2 = true;
																			if (valid2) {
																				if (data6.actual !== void 0) {
																					let data9 = data6.actual;
																					const _errs19 = errors;
																					if (errors === _errs19) {
																						if (typeof data9 == "number" && isFinite(data9)) {
																							if (data9 < 0 || isNaN(data9)) {
																								validate0.errors = [{
																									instancePath: instancePath + "/reasons/" + i0 + "/actual",
																									schemaPath: "#/properties/reasons/items/properties/actual/minimum",
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
																							validate0.errors = [{
																								instancePath: instancePath + "/reasons/" + i0 + "/actual",
																								schemaPath: "#/properties/reasons/items/properties/actual/type",
																								keyword: "type",
																								params: { type: "number" },
																								message: "must be number"
																							}];
																							return false;
																						}
																					}
																					var valid2 = _errs19 === errors;
																				} else var valid2 = true;
																				if (valid2) {
																					if (data6.message !== void 0) {
																						const _errs21 = errors;
																						if (typeof data6.message !== "string") {
																							validate0.errors = [{
																								instancePath: instancePath + "/reasons/" + i0 + "/message",
																								schemaPath: "#/properties/reasons/items/properties/message/type",
																								keyword: "type",
																								params: { type: "string" },
																								message: "must be string"
																							}];
																							return false;
																						}
																						var valid2 = _errs21 === errors;
																					} else var valid2 = true;
																					if (valid2) {
																						if (data6.findings !== void 0) {
																							let data11 = data6.findings;
																							const _errs23 = errors;
																							if (errors === _errs23) {
																								if (Array.isArray(data11)) {
																									const len1 = data11.length;
																									for (let i1 = 0; i1 < len1; i1++) {
																										const _errs25 = errors;
																										if (typeof data11[i1] !== "string") {
																											validate0.errors = [{
																												instancePath: instancePath + "/reasons/" + i0 + "/findings/" + i1,
																												schemaPath: "#/properties/reasons/items/properties/findings/items/type",
																												keyword: "type",
																												params: { type: "string" },
																												message: "must be string"
																											}];
																											return false;
																										}
																										if (!(_errs25 === errors)) break;
																									}
																								} else {
																									validate0.errors = [{
																										instancePath: instancePath + "/reasons/" + i0 + "/findings",
																										schemaPath: "#/properties/reasons/items/properties/findings/type",
																										keyword: "type",
																										params: { type: "array" },
																										message: "must be array"
																									}];
																									return false;
																								}
																							}
																							var valid2 = _errs23 === errors;
																						} else var valid2 = true;
																					}
																				}
																			}
																		}
																	}
																}
															} else {
																validate0.errors = [{
																	instancePath: instancePath + "/reasons/" + i0,
																	schemaPath: "#/properties/reasons/items/type",
																	keyword: "type",
																	params: { type: "object" },
																	message: "must be object"
																}];
																return false;
															}
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
												let data13 = data.notices;
												const _errs27 = errors;
												if (errors === _errs27) {
													if (Array.isArray(data13)) {
														const len2 = data13.length;
														for (let i2 = 0; i2 < len2; i2++) {
															const _errs29 = errors;
															if (typeof data13[i2] !== "string") {
																validate0.errors = [{
																	instancePath: instancePath + "/notices/" + i2,
																	schemaPath: "#/properties/notices/items/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																}];
																return false;
															}
															if (!(_errs29 === errors)) break;
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
												var valid0 = _errs27 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.summary !== void 0) {
													let data15 = data.summary;
													const _errs31 = errors;
													if (errors === _errs31) {
														if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
															let missing2;
															if (data15.open === void 0 && (missing2 = "open") || data15.manual === void 0 && (missing2 = "manual") || data15.suppressed === void 0 && (missing2 = "suppressed") || data15.notAffected === void 0 && (missing2 = "notAffected") || data15.fixed === void 0 && (missing2 = "fixed") || data15.gone === void 0 && (missing2 = "gone") || data15.new === void 0 && (missing2 = "new") || data15.findings === void 0 && (missing2 = "findings") || data15.occurrences === void 0 && (missing2 = "occurrences")) {
																validate0.errors = [{
																	instancePath: instancePath + "/summary",
																	schemaPath: "#/properties/summary/required",
																	keyword: "required",
																	params: { missingProperty: missing2 },
																	message: "must have required property '" + missing2 + "'"
																}];
																return false;
															} else {
																const _errs33 = errors;
																for (const key2 in data15) if (!func0.call(schema0.properties.summary.properties, key2)) {
																	validate0.errors = [{
																		instancePath: instancePath + "/summary",
																		schemaPath: "#/properties/summary/additionalProperties",
																		keyword: "additionalProperties",
																		params: { additionalProperty: key2 },
																		message: "must NOT have additional properties"
																	}];
																	return false;
																}
																if (_errs33 === errors) {
																	if (data15.open !== void 0) {
																		const _errs34 = errors;
																		if (!validate1(data15.open, {
																			instancePath: instancePath + "/summary/open",
																			parentData: data15,
																			parentDataProperty: "open",
																			rootData
																		})) {
																			vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
																			errors = vErrors.length;
																		}
																		var valid5 = _errs34 === errors;
																	} else var valid5 = true;
																	if (valid5) {
																		if (data15.manual !== void 0) {
																			let data17 = data15.manual;
																			const _errs35 = errors;
																			if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
																				validate0.errors = [{
																					instancePath: instancePath + "/summary/manual",
																					schemaPath: "#/properties/summary/properties/manual/type",
																					keyword: "type",
																					params: { type: "integer" },
																					message: "must be integer"
																				}];
																				return false;
																			}
																			if (errors === _errs35) {
																				if (typeof data17 == "number" && isFinite(data17)) {
																					if (data17 < 0 || isNaN(data17)) {
																						validate0.errors = [{
																							instancePath: instancePath + "/summary/manual",
																							schemaPath: "#/properties/summary/properties/manual/minimum",
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
																			var valid5 = _errs35 === errors;
																		} else var valid5 = true;
																		if (valid5) {
																			if (data15.suppressed !== void 0) {
																				let data18 = data15.suppressed;
																				const _errs37 = errors;
																				if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
																					validate0.errors = [{
																						instancePath: instancePath + "/summary/suppressed",
																						schemaPath: "#/properties/summary/properties/suppressed/type",
																						keyword: "type",
																						params: { type: "integer" },
																						message: "must be integer"
																					}];
																					return false;
																				}
																				if (errors === _errs37) {
																					if (typeof data18 == "number" && isFinite(data18)) {
																						if (data18 < 0 || isNaN(data18)) {
																							validate0.errors = [{
																								instancePath: instancePath + "/summary/suppressed",
																								schemaPath: "#/properties/summary/properties/suppressed/minimum",
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
																				var valid5 = _errs37 === errors;
																			} else var valid5 = true;
																			if (valid5) {
																				if (data15.notAffected !== void 0) {
																					let data19 = data15.notAffected;
																					const _errs39 = errors;
																					if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
																						validate0.errors = [{
																							instancePath: instancePath + "/summary/notAffected",
																							schemaPath: "#/properties/summary/properties/notAffected/type",
																							keyword: "type",
																							params: { type: "integer" },
																							message: "must be integer"
																						}];
																						return false;
																					}
																					if (errors === _errs39) {
																						if (typeof data19 == "number" && isFinite(data19)) {
																							if (data19 < 0 || isNaN(data19)) {
																								validate0.errors = [{
																									instancePath: instancePath + "/summary/notAffected",
																									schemaPath: "#/properties/summary/properties/notAffected/minimum",
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
																					var valid5 = _errs39 === errors;
																				} else var valid5 = true;
																				if (valid5) {
																					if (data15.fixed !== void 0) {
																						let data20 = data15.fixed;
																						const _errs41 = errors;
																						if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
																							validate0.errors = [{
																								instancePath: instancePath + "/summary/fixed",
																								schemaPath: "#/properties/summary/properties/fixed/type",
																								keyword: "type",
																								params: { type: "integer" },
																								message: "must be integer"
																							}];
																							return false;
																						}
																						if (errors === _errs41) {
																							if (typeof data20 == "number" && isFinite(data20)) {
																								if (data20 < 0 || isNaN(data20)) {
																									validate0.errors = [{
																										instancePath: instancePath + "/summary/fixed",
																										schemaPath: "#/properties/summary/properties/fixed/minimum",
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
																						var valid5 = _errs41 === errors;
																					} else var valid5 = true;
																					if (valid5) {
																						if (data15.gone !== void 0) {
																							let data21 = data15.gone;
																							const _errs43 = errors;
																							if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
																								validate0.errors = [{
																									instancePath: instancePath + "/summary/gone",
																									schemaPath: "#/properties/summary/properties/gone/type",
																									keyword: "type",
																									params: { type: "integer" },
																									message: "must be integer"
																								}];
																								return false;
																							}
																							if (errors === _errs43) {
																								if (typeof data21 == "number" && isFinite(data21)) {
																									if (data21 < 0 || isNaN(data21)) {
																										validate0.errors = [{
																											instancePath: instancePath + "/summary/gone",
																											schemaPath: "#/properties/summary/properties/gone/minimum",
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
																							var valid5 = _errs43 === errors;
																						} else var valid5 = true;
																						if (valid5) {
																							if (data15.new !== void 0) {
																								let data22 = data15.new;
																								const _errs45 = errors;
																								if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
																									validate0.errors = [{
																										instancePath: instancePath + "/summary/new",
																										schemaPath: "#/properties/summary/properties/new/type",
																										keyword: "type",
																										params: { type: "integer" },
																										message: "must be integer"
																									}];
																									return false;
																								}
																								if (errors === _errs45) {
																									if (typeof data22 == "number" && isFinite(data22)) {
																										if (data22 < 0 || isNaN(data22)) {
																											validate0.errors = [{
																												instancePath: instancePath + "/summary/new",
																												schemaPath: "#/properties/summary/properties/new/minimum",
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
																								var valid5 = _errs45 === errors;
																							} else var valid5 = true;
																							if (valid5) {
																								if (data15.findings !== void 0) {
																									let data23 = data15.findings;
																									const _errs47 = errors;
																									if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
																										validate0.errors = [{
																											instancePath: instancePath + "/summary/findings",
																											schemaPath: "#/properties/summary/properties/findings/type",
																											keyword: "type",
																											params: { type: "integer" },
																											message: "must be integer"
																										}];
																										return false;
																									}
																									if (errors === _errs47) {
																										if (typeof data23 == "number" && isFinite(data23)) {
																											if (data23 < 0 || isNaN(data23)) {
																												validate0.errors = [{
																													instancePath: instancePath + "/summary/findings",
																													schemaPath: "#/properties/summary/properties/findings/minimum",
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
																									var valid5 = _errs47 === errors;
																								} else var valid5 = true;
																								if (valid5) {
																									if (data15.occurrences !== void 0) {
																										let data24 = data15.occurrences;
																										const _errs49 = errors;
																										if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24))) {
																											validate0.errors = [{
																												instancePath: instancePath + "/summary/occurrences",
																												schemaPath: "#/properties/summary/properties/occurrences/type",
																												keyword: "type",
																												params: { type: "integer" },
																												message: "must be integer"
																											}];
																											return false;
																										}
																										if (errors === _errs49) {
																											if (typeof data24 == "number" && isFinite(data24)) {
																												if (data24 < 0 || isNaN(data24)) {
																													validate0.errors = [{
																														instancePath: instancePath + "/summary/occurrences",
																														schemaPath: "#/properties/summary/properties/occurrences/minimum",
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
																										var valid5 = _errs49 === errors;
																									} else var valid5 = true;
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
																instancePath: instancePath + "/summary",
																schemaPath: "#/properties/summary/type",
																keyword: "type",
																params: { type: "object" },
																message: "must be object"
															}];
															return false;
														}
													}
													var valid0 = _errs31 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.scans !== void 0) {
														let data25 = data.scans;
														const _errs51 = errors;
														if (errors === _errs51) {
															if (Array.isArray(data25)) {
																const len3 = data25.length;
																for (let i3 = 0; i3 < len3; i3++) {
																	let data26 = data25[i3];
																	const _errs53 = errors;
																	if (errors === _errs53) {
																		if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
																			let missing3;
																			if (data26.id === void 0 && (missing3 = "id") || data26.scanner === void 0 && (missing3 = "scanner") || data26.version === void 0 && (missing3 = "version") || data26.target === void 0 && (missing3 = "target") || data26.status === void 0 && (missing3 = "status") || data26.durationMs === void 0 && (missing3 = "durationMs") || data26.controls === void 0 && (missing3 = "controls") || data26.gaps === void 0 && (missing3 = "gaps")) {
																				validate0.errors = [{
																					instancePath: instancePath + "/scans/" + i3,
																					schemaPath: "#/properties/scans/items/required",
																					keyword: "required",
																					params: { missingProperty: missing3 },
																					message: "must have required property '" + missing3 + "'"
																				}];
																				return false;
																			} else {
																				const _errs55 = errors;
																				for (const key3 in data26) if (!func0.call(schema0.properties.scans.items.properties, key3)) {
																					validate0.errors = [{
																						instancePath: instancePath + "/scans/" + i3,
																						schemaPath: "#/properties/scans/items/additionalProperties",
																						keyword: "additionalProperties",
																						params: { additionalProperty: key3 },
																						message: "must NOT have additional properties"
																					}];
																					return false;
																				}
																				if (_errs55 === errors) {
																					if (data26.id !== void 0) {
																						const _errs56 = errors;
																						if (typeof data26.id !== "string") {
																							validate0.errors = [{
																								instancePath: instancePath + "/scans/" + i3 + "/id",
																								schemaPath: "#/properties/scans/items/properties/id/type",
																								keyword: "type",
																								params: { type: "string" },
																								message: "must be string"
																							}];
																							return false;
																						}
																						var valid7 = _errs56 === errors;
																					} else var valid7 = true;
																					if (valid7) {
																						if (data26.scanner !== void 0) {
																							const _errs58 = errors;
																							if (typeof data26.scanner !== "string") {
																								validate0.errors = [{
																									instancePath: instancePath + "/scans/" + i3 + "/scanner",
																									schemaPath: "#/properties/scans/items/properties/scanner/type",
																									keyword: "type",
																									params: { type: "string" },
																									message: "must be string"
																								}];
																								return false;
																							}
																							var valid7 = _errs58 === errors;
																						} else var valid7 = true;
																						if (valid7) {
																							if (data26.version !== void 0) {
																								const _errs60 = errors;
																								if (typeof data26.version !== "string") {
																									validate0.errors = [{
																										instancePath: instancePath + "/scans/" + i3 + "/version",
																										schemaPath: "#/properties/scans/items/properties/version/type",
																										keyword: "type",
																										params: { type: "string" },
																										message: "must be string"
																									}];
																									return false;
																								}
																								var valid7 = _errs60 === errors;
																							} else var valid7 = true;
																							if (valid7) {
																								if (data26.target !== void 0) {
																									const _errs62 = errors;
																									if (!validate3(data26.target, {
																										instancePath: instancePath + "/scans/" + i3 + "/target",
																										parentData: data26,
																										parentDataProperty: "target",
																										rootData
																									})) {
																										vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
																										errors = vErrors.length;
																									}
																									var valid7 = _errs62 === errors;
																								} else var valid7 = true;
																								if (valid7) {
																									if (data26.status !== void 0) {
																										let data31 = data26.status;
																										const _errs63 = errors;
																										if (!(data31 === "completed" || data31 === "failed" || data31 === "skipped")) {
																											validate0.errors = [{
																												instancePath: instancePath + "/scans/" + i3 + "/status",
																												schemaPath: "#/properties/scans/items/properties/status/enum",
																												keyword: "enum",
																												params: { allowedValues: schema0.properties.scans.items.properties.status.enum },
																												message: "must be equal to one of the allowed values"
																											}];
																											return false;
																										}
																										var valid7 = _errs63 === errors;
																									} else var valid7 = true;
																									if (valid7) {
																										if (data26.reason !== void 0) {
																											const _errs64 = errors;
																											if (typeof data26.reason !== "string") {
																												validate0.errors = [{
																													instancePath: instancePath + "/scans/" + i3 + "/reason",
																													schemaPath: "#/properties/scans/items/properties/reason/type",
																													keyword: "type",
																													params: { type: "string" },
																													message: "must be string"
																												}];
																												return false;
																											}
																											var valid7 = _errs64 === errors;
																										} else var valid7 = true;
																										if (valid7) {
																											if (data26.durationMs !== void 0) {
																												let data33 = data26.durationMs;
																												const _errs66 = errors;
																												if (!(typeof data33 == "number" && !(data33 % 1) && !isNaN(data33) && isFinite(data33))) {
																													validate0.errors = [{
																														instancePath: instancePath + "/scans/" + i3 + "/durationMs",
																														schemaPath: "#/properties/scans/items/properties/durationMs/type",
																														keyword: "type",
																														params: { type: "integer" },
																														message: "must be integer"
																													}];
																													return false;
																												}
																												if (errors === _errs66) {
																													if (typeof data33 == "number" && isFinite(data33)) {
																														if (data33 < 0 || isNaN(data33)) {
																															validate0.errors = [{
																																instancePath: instancePath + "/scans/" + i3 + "/durationMs",
																																schemaPath: "#/properties/scans/items/properties/durationMs/minimum",
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
																												var valid7 = _errs66 === errors;
																											} else var valid7 = true;
																											if (valid7) {
																												if (data26.checks !== void 0) {
																													let data34 = data26.checks;
																													const _errs68 = errors;
																													if (errors === _errs68) {
																														if (Array.isArray(data34)) {
																															const len4 = data34.length;
																															for (let i4 = 0; i4 < len4; i4++) {
																																const _errs70 = errors;
																																if (typeof data34[i4] !== "string") {
																																	validate0.errors = [{
																																		instancePath: instancePath + "/scans/" + i3 + "/checks/" + i4,
																																		schemaPath: "#/properties/scans/items/properties/checks/items/type",
																																		keyword: "type",
																																		params: { type: "string" },
																																		message: "must be string"
																																	}];
																																	return false;
																																}
																																if (!(_errs70 === errors)) break;
																															}
																														} else {
																															validate0.errors = [{
																																instancePath: instancePath + "/scans/" + i3 + "/checks",
																																schemaPath: "#/properties/scans/items/properties/checks/type",
																																keyword: "type",
																																params: { type: "array" },
																																message: "must be array"
																															}];
																															return false;
																														}
																													}
																													var valid7 = _errs68 === errors;
																												} else var valid7 = true;
																												if (valid7) {
																													if (data26.coverage !== void 0) {
																														let data36 = data26.coverage;
																														const _errs72 = errors;
																														if (errors === _errs72) {
																															if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
																																let missing4;
																																if (data36.unit === void 0 && (missing4 = "unit") || data36.examined === void 0 && (missing4 = "examined") || data36.passed === void 0 && (missing4 = "passed")) {
																																	validate0.errors = [{
																																		instancePath: instancePath + "/scans/" + i3 + "/coverage",
																																		schemaPath: "#/properties/scans/items/properties/coverage/required",
																																		keyword: "required",
																																		params: { missingProperty: missing4 },
																																		message: "must have required property '" + missing4 + "'"
																																	}];
																																	return false;
																																} else {
																																	const _errs74 = errors;
																																	for (const key4 in data36) if (!(key4 === "unit" || key4 === "examined" || key4 === "passed" || key4 === "skipped")) {
																																		validate0.errors = [{
																																			instancePath: instancePath + "/scans/" + i3 + "/coverage",
																																			schemaPath: "#/properties/scans/items/properties/coverage/additionalProperties",
																																			keyword: "additionalProperties",
																																			params: { additionalProperty: key4 },
																																			message: "must NOT have additional properties"
																																		}];
																																		return false;
																																	}
																																	if (_errs74 === errors) {
																																		if (data36.unit !== void 0) {
																																			const _errs75 = errors;
																																			if (typeof data36.unit !== "string") {
																																				validate0.errors = [{
																																					instancePath: instancePath + "/scans/" + i3 + "/coverage/unit",
																																					schemaPath: "#/properties/scans/items/properties/coverage/properties/unit/type",
																																					keyword: "type",
																																					params: { type: "string" },
																																					message: "must be string"
																																				}];
																																				return false;
																																			}
																																			var valid9 = _errs75 === errors;
																																		} else var valid9 = true;
																																		if (valid9) {
																																			if (data36.examined !== void 0) {
																																				let data38 = data36.examined;
																																				const _errs77 = errors;
																																				if (!(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38) && isFinite(data38))) {
																																					validate0.errors = [{
																																						instancePath: instancePath + "/scans/" + i3 + "/coverage/examined",
																																						schemaPath: "#/properties/scans/items/properties/coverage/properties/examined/type",
																																						keyword: "type",
																																						params: { type: "integer" },
																																						message: "must be integer"
																																					}];
																																					return false;
																																				}
																																				if (errors === _errs77) {
																																					if (typeof data38 == "number" && isFinite(data38)) {
																																						if (data38 < 0 || isNaN(data38)) {
																																							validate0.errors = [{
																																								instancePath: instancePath + "/scans/" + i3 + "/coverage/examined",
																																								schemaPath: "#/properties/scans/items/properties/coverage/properties/examined/minimum",
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
																																				var valid9 = _errs77 === errors;
																																			} else var valid9 = true;
																																			if (valid9) {
																																				if (data36.passed !== void 0) {
																																					let data39 = data36.passed;
																																					const _errs79 = errors;
																																					if (!(typeof data39 == "number" && !(data39 % 1) && !isNaN(data39) && isFinite(data39))) {
																																						validate0.errors = [{
																																							instancePath: instancePath + "/scans/" + i3 + "/coverage/passed",
																																							schemaPath: "#/properties/scans/items/properties/coverage/properties/passed/type",
																																							keyword: "type",
																																							params: { type: "integer" },
																																							message: "must be integer"
																																						}];
																																						return false;
																																					}
																																					if (errors === _errs79) {
																																						if (typeof data39 == "number" && isFinite(data39)) {
																																							if (data39 < 0 || isNaN(data39)) {
																																								validate0.errors = [{
																																									instancePath: instancePath + "/scans/" + i3 + "/coverage/passed",
																																									schemaPath: "#/properties/scans/items/properties/coverage/properties/passed/minimum",
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
																																					var valid9 = _errs79 === errors;
																																				} else var valid9 = true;
																																				if (valid9) {
																																					if (data36.skipped !== void 0) {
																																						let data40 = data36.skipped;
																																						const _errs81 = errors;
																																						if (!(typeof data40 == "number" && !(data40 % 1) && !isNaN(data40) && isFinite(data40))) {
																																							validate0.errors = [{
																																								instancePath: instancePath + "/scans/" + i3 + "/coverage/skipped",
																																								schemaPath: "#/properties/scans/items/properties/coverage/properties/skipped/type",
																																								keyword: "type",
																																								params: { type: "integer" },
																																								message: "must be integer"
																																							}];
																																							return false;
																																						}
																																						if (errors === _errs81) {
																																							if (typeof data40 == "number" && isFinite(data40)) {
																																								if (data40 < 0 || isNaN(data40)) {
																																									validate0.errors = [{
																																										instancePath: instancePath + "/scans/" + i3 + "/coverage/skipped",
																																										schemaPath: "#/properties/scans/items/properties/coverage/properties/skipped/minimum",
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
																																						var valid9 = _errs81 === errors;
																																					} else var valid9 = true;
																																				}
																																			}
																																		}
																																	}
																																}
																															} else {
																																validate0.errors = [{
																																	instancePath: instancePath + "/scans/" + i3 + "/coverage",
																																	schemaPath: "#/properties/scans/items/properties/coverage/type",
																																	keyword: "type",
																																	params: { type: "object" },
																																	message: "must be object"
																																}];
																																return false;
																															}
																														}
																														var valid7 = _errs72 === errors;
																													} else var valid7 = true;
																													if (valid7) {
																														if (data26.controls !== void 0) {
																															let data41 = data26.controls;
																															const _errs83 = errors;
																															if (errors === _errs83) {
																																if (Array.isArray(data41)) {
																																	const len5 = data41.length;
																																	for (let i5 = 0; i5 < len5; i5++) {
																																		let data42 = data41[i5];
																																		const _errs85 = errors;
																																		if (errors === _errs85) {
																																			if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
																																				let missing5;
																																				if (data42.id === void 0 && (missing5 = "id") || data42.result === void 0 && (missing5 = "result")) {
																																					validate0.errors = [{
																																						instancePath: instancePath + "/scans/" + i3 + "/controls/" + i5,
																																						schemaPath: "#/properties/scans/items/properties/controls/items/required",
																																						keyword: "required",
																																						params: { missingProperty: missing5 },
																																						message: "must have required property '" + missing5 + "'"
																																					}];
																																					return false;
																																				} else {
																																					const _errs87 = errors;
																																					for (const key5 in data42) if (!(key5 === "id" || key5 === "result" || key5 === "title")) {
																																						validate0.errors = [{
																																							instancePath: instancePath + "/scans/" + i3 + "/controls/" + i5,
																																							schemaPath: "#/properties/scans/items/properties/controls/items/additionalProperties",
																																							keyword: "additionalProperties",
																																							params: { additionalProperty: key5 },
																																							message: "must NOT have additional properties"
																																						}];
																																						return false;
																																					}
																																					if (_errs87 === errors) {
																																						if (data42.id !== void 0) {
																																							const _errs88 = errors;
																																							if (typeof data42.id !== "string") {
																																								validate0.errors = [{
																																									instancePath: instancePath + "/scans/" + i3 + "/controls/" + i5 + "/id",
																																									schemaPath: "#/properties/scans/items/properties/controls/items/properties/id/type",
																																									keyword: "type",
																																									params: { type: "string" },
																																									message: "must be string"
																																								}];
																																								return false;
																																							}
																																							var valid11 = _errs88 === errors;
																																						} else var valid11 = true;
																																						if (valid11) {
																																							if (data42.result !== void 0) {
																																								let data44 = data42.result;
																																								const _errs90 = errors;
																																								if (!(data44 === "pass" || data44 === "fail" || data44 === "manual" || data44 === "skip")) {
																																									validate0.errors = [{
																																										instancePath: instancePath + "/scans/" + i3 + "/controls/" + i5 + "/result",
																																										schemaPath: "#/properties/scans/items/properties/controls/items/properties/result/enum",
																																										keyword: "enum",
																																										params: { allowedValues: schema0.properties.scans.items.properties.controls.items.properties.result.enum },
																																										message: "must be equal to one of the allowed values"
																																									}];
																																									return false;
																																								}
																																								var valid11 = _errs90 === errors;
																																							} else var valid11 = true;
																																							if (valid11) {
																																								if (data42.title !== void 0) {
																																									const _errs91 = errors;
																																									if (typeof data42.title !== "string") {
																																										validate0.errors = [{
																																											instancePath: instancePath + "/scans/" + i3 + "/controls/" + i5 + "/title",
																																											schemaPath: "#/properties/scans/items/properties/controls/items/properties/title/type",
																																											keyword: "type",
																																											params: { type: "string" },
																																											message: "must be string"
																																										}];
																																										return false;
																																									}
																																									var valid11 = _errs91 === errors;
																																								} else var valid11 = true;
																																							}
																																						}
																																					}
																																				}
																																			} else {
																																				validate0.errors = [{
																																					instancePath: instancePath + "/scans/" + i3 + "/controls/" + i5,
																																					schemaPath: "#/properties/scans/items/properties/controls/items/type",
																																					keyword: "type",
																																					params: { type: "object" },
																																					message: "must be object"
																																				}];
																																				return false;
																																			}
																																		}
																																		if (!(_errs85 === errors)) break;
																																	}
																																} else {
																																	validate0.errors = [{
																																		instancePath: instancePath + "/scans/" + i3 + "/controls",
																																		schemaPath: "#/properties/scans/items/properties/controls/type",
																																		keyword: "type",
																																		params: { type: "array" },
																																		message: "must be array"
																																	}];
																																	return false;
																																}
																															}
																															var valid7 = _errs83 === errors;
																														} else var valid7 = true;
																														if (valid7) {
																															if (data26.scores !== void 0) {
																																let data46 = data26.scores;
																																const _errs93 = errors;
																																if (errors === _errs93) {
																																	if (data46 && typeof data46 == "object" && !Array.isArray(data46)) for (const key6 in data46) {
																																		let data47 = data46[key6];
																																		const _errs96 = errors;
																																		if (!(typeof data47 == "number" && isFinite(data47))) {
																																			validate0.errors = [{
																																				instancePath: instancePath + "/scans/" + i3 + "/scores/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
																																				schemaPath: "#/properties/scans/items/properties/scores/additionalProperties/type",
																																				keyword: "type",
																																				params: { type: "number" },
																																				message: "must be number"
																																			}];
																																			return false;
																																		}
																																		if (!(_errs96 === errors)) break;
																																	}
																																	else {
																																		validate0.errors = [{
																																			instancePath: instancePath + "/scans/" + i3 + "/scores",
																																			schemaPath: "#/properties/scans/items/properties/scores/type",
																																			keyword: "type",
																																			params: { type: "object" },
																																			message: "must be object"
																																		}];
																																		return false;
																																	}
																																}
																																var valid7 = _errs93 === errors;
																															} else var valid7 = true;
																															if (valid7) {
																																if (data26.limitedTo !== void 0) {
																																	let data48 = data26.limitedTo;
																																	const _errs98 = errors;
																																	if (errors === _errs98) {
																																		if (Array.isArray(data48)) {
																																			const len6 = data48.length;
																																			for (let i6 = 0; i6 < len6; i6++) {
																																				const _errs100 = errors;
																																				if (typeof data48[i6] !== "string") {
																																					validate0.errors = [{
																																						instancePath: instancePath + "/scans/" + i3 + "/limitedTo/" + i6,
																																						schemaPath: "#/properties/scans/items/properties/limitedTo/items/type",
																																						keyword: "type",
																																						params: { type: "string" },
																																						message: "must be string"
																																					}];
																																					return false;
																																				}
																																				if (!(_errs100 === errors)) break;
																																			}
																																		} else {
																																			validate0.errors = [{
																																				instancePath: instancePath + "/scans/" + i3 + "/limitedTo",
																																				schemaPath: "#/properties/scans/items/properties/limitedTo/type",
																																				keyword: "type",
																																				params: { type: "array" },
																																				message: "must be array"
																																			}];
																																			return false;
																																		}
																																	}
																																	var valid7 = _errs98 === errors;
																																} else var valid7 = true;
																																if (valid7) {
																																	if (data26.gaps !== void 0) {
																																		let data50 = data26.gaps;
																																		const _errs102 = errors;
																																		if (errors === _errs102) {
																																			if (Array.isArray(data50)) {
																																				const len7 = data50.length;
																																				for (let i7 = 0; i7 < len7; i7++) {
																																					let data51 = data50[i7];
																																					const _errs104 = errors;
																																					if (errors === _errs104) {
																																						if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
																																							let missing6;
																																							if (data51.what === void 0 && (missing6 = "what") || data51.reason === void 0 && (missing6 = "reason")) {
																																								validate0.errors = [{
																																									instancePath: instancePath + "/scans/" + i3 + "/gaps/" + i7,
																																									schemaPath: "#/properties/scans/items/properties/gaps/items/required",
																																									keyword: "required",
																																									params: { missingProperty: missing6 },
																																									message: "must have required property '" + missing6 + "'"
																																								}];
																																								return false;
																																							} else {
																																								const _errs106 = errors;
																																								for (const key7 in data51) if (!(key7 === "what" || key7 === "reason" || key7 === "allowed" || key7 === "acceptance" || key7 === "location")) {
																																									validate0.errors = [{
																																										instancePath: instancePath + "/scans/" + i3 + "/gaps/" + i7,
																																										schemaPath: "#/properties/scans/items/properties/gaps/items/additionalProperties",
																																										keyword: "additionalProperties",
																																										params: { additionalProperty: key7 },
																																										message: "must NOT have additional properties"
																																									}];
																																									return false;
																																								}
																																								if (_errs106 === errors) {
																																									if (data51.what !== void 0) {
																																										const _errs107 = errors;
																																										if (typeof data51.what !== "string") {
																																											validate0.errors = [{
																																												instancePath: instancePath + "/scans/" + i3 + "/gaps/" + i7 + "/what",
																																												schemaPath: "#/properties/scans/items/properties/gaps/items/properties/what/type",
																																												keyword: "type",
																																												params: { type: "string" },
																																												message: "must be string"
																																											}];
																																											return false;
																																										}
																																										var valid15 = _errs107 === errors;
																																									} else var valid15 = true;
																																									if (valid15) {
																																										if (data51.reason !== void 0) {
																																											const _errs109 = errors;
																																											if (typeof data51.reason !== "string") {
																																												validate0.errors = [{
																																													instancePath: instancePath + "/scans/" + i3 + "/gaps/" + i7 + "/reason",
																																													schemaPath: "#/properties/scans/items/properties/gaps/items/properties/reason/type",
																																													keyword: "type",
																																													params: { type: "string" },
																																													message: "must be string"
																																												}];
																																												return false;
																																											}
																																											var valid15 = _errs109 === errors;
																																										} else var valid15 = true;
																																										if (valid15) {
																																											if (data51.allowed !== void 0) {
																																												const _errs111 = errors;
																																												if (typeof data51.allowed !== "boolean") {
																																													validate0.errors = [{
																																														instancePath: instancePath + "/scans/" + i3 + "/gaps/" + i7 + "/allowed",
																																														schemaPath: "#/properties/scans/items/properties/gaps/items/properties/allowed/type",
																																														keyword: "type",
																																														params: { type: "boolean" },
																																														message: "must be boolean"
																																													}];
																																													return false;
																																												}
																																												var valid15 = _errs111 === errors;
																																											} else var valid15 = true;
																																											if (valid15) {
																																												if (data51.acceptance !== void 0) {
																																													const _errs113 = errors;
																																													if (!validate5(data51.acceptance, {
																																														instancePath: instancePath + "/scans/" + i3 + "/gaps/" + i7 + "/acceptance",
																																														parentData: data51,
																																														parentDataProperty: "acceptance",
																																														rootData
																																													})) {
																																														vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
																																														errors = vErrors.length;
																																													}
																																													var valid15 = _errs113 === errors;
																																												} else var valid15 = true;
																																												if (valid15) {
																																													if (data51.location !== void 0) {
																																														let data56 = data51.location;
																																														const _errs114 = errors;
																																														if (errors === _errs114) {
																																															if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
																																																let missing7;
																																																if (data56.path === void 0 && (missing7 = "path")) {
																																																	validate0.errors = [{
																																																		instancePath: instancePath + "/scans/" + i3 + "/gaps/" + i7 + "/location",
																																																		schemaPath: "#/properties/scans/items/properties/gaps/items/properties/location/required",
																																																		keyword: "required",
																																																		params: { missingProperty: missing7 },
																																																		message: "must have required property '" + missing7 + "'"
																																																	}];
																																																	return false;
																																																} else {
																																																	const _errs116 = errors;
																																																	for (const key8 in data56) if (!(key8 === "path" || key8 === "startLine" || key8 === "startColumn")) {
																																																		validate0.errors = [{
																																																			instancePath: instancePath + "/scans/" + i3 + "/gaps/" + i7 + "/location",
																																																			schemaPath: "#/properties/scans/items/properties/gaps/items/properties/location/additionalProperties",
																																																			keyword: "additionalProperties",
																																																			params: { additionalProperty: key8 },
																																																			message: "must NOT have additional properties"
																																																		}];
																																																		return false;
																																																	}
																																																	if (_errs116 === errors) {
																																																		if (data56.path !== void 0) {
																																																			const _errs117 = errors;
																																																			if (typeof data56.path !== "string") {
																																																				validate0.errors = [{
																																																					instancePath: instancePath + "/scans/" + i3 + "/gaps/" + i7 + "/location/path",
																																																					schemaPath: "#/properties/scans/items/properties/gaps/items/properties/location/properties/path/type",
																																																					keyword: "type",
																																																					params: { type: "string" },
																																																					message: "must be string"
																																																				}];
																																																				return false;
																																																			}
																																																			var valid16 = _errs117 === errors;
																																																		} else var valid16 = true;
																																																		if (valid16) {
																																																			if (data56.startLine !== void 0) {
																																																				let data58 = data56.startLine;
																																																				const _errs119 = errors;
																																																				if (!(typeof data58 == "number" && !(data58 % 1) && !isNaN(data58) && isFinite(data58))) {
																																																					validate0.errors = [{
																																																						instancePath: instancePath + "/scans/" + i3 + "/gaps/" + i7 + "/location/startLine",
																																																						schemaPath: "#/properties/scans/items/properties/gaps/items/properties/location/properties/startLine/type",
																																																						keyword: "type",
																																																						params: { type: "integer" },
																																																						message: "must be integer"
																																																					}];
																																																					return false;
																																																				}
																																																				if (errors === _errs119) {
																																																					if (typeof data58 == "number" && isFinite(data58)) {
																																																						if (data58 < 0 || isNaN(data58)) {
																																																							validate0.errors = [{
																																																								instancePath: instancePath + "/scans/" + i3 + "/gaps/" + i7 + "/location/startLine",
																																																								schemaPath: "#/properties/scans/items/properties/gaps/items/properties/location/properties/startLine/minimum",
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
																																																				var valid16 = _errs119 === errors;
																																																			} else var valid16 = true;
																																																			if (valid16) {
																																																				if (data56.startColumn !== void 0) {
																																																					let data59 = data56.startColumn;
																																																					const _errs121 = errors;
																																																					if (!(typeof data59 == "number" && !(data59 % 1) && !isNaN(data59) && isFinite(data59))) {
																																																						validate0.errors = [{
																																																							instancePath: instancePath + "/scans/" + i3 + "/gaps/" + i7 + "/location/startColumn",
																																																							schemaPath: "#/properties/scans/items/properties/gaps/items/properties/location/properties/startColumn/type",
																																																							keyword: "type",
																																																							params: { type: "integer" },
																																																							message: "must be integer"
																																																						}];
																																																						return false;
																																																					}
																																																					if (errors === _errs121) {
																																																						if (typeof data59 == "number" && isFinite(data59)) {
																																																							if (data59 < 0 || isNaN(data59)) {
																																																								validate0.errors = [{
																																																									instancePath: instancePath + "/scans/" + i3 + "/gaps/" + i7 + "/location/startColumn",
																																																									schemaPath: "#/properties/scans/items/properties/gaps/items/properties/location/properties/startColumn/minimum",
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
																																																					var valid16 = _errs121 === errors;
																																																				} else var valid16 = true;
																																																			}
																																																		}
																																																	}
																																																}
																																															} else {
																																																validate0.errors = [{
																																																	instancePath: instancePath + "/scans/" + i3 + "/gaps/" + i7 + "/location",
																																																	schemaPath: "#/properties/scans/items/properties/gaps/items/properties/location/type",
																																																	keyword: "type",
																																																	params: { type: "object" },
																																																	message: "must be object"
																																																}];
																																																return false;
																																															}
																																														}
																																														var valid15 = _errs114 === errors;
																																													} else var valid15 = true;
																																												}
																																											}
																																										}
																																									}
																																								}
																																							}
																																						} else {
																																							validate0.errors = [{
																																								instancePath: instancePath + "/scans/" + i3 + "/gaps/" + i7,
																																								schemaPath: "#/properties/scans/items/properties/gaps/items/type",
																																								keyword: "type",
																																								params: { type: "object" },
																																								message: "must be object"
																																							}];
																																							return false;
																																						}
																																					}
																																					if (!(_errs104 === errors)) break;
																																				}
																																			} else {
																																				validate0.errors = [{
																																					instancePath: instancePath + "/scans/" + i3 + "/gaps",
																																					schemaPath: "#/properties/scans/items/properties/gaps/type",
																																					keyword: "type",
																																					params: { type: "array" },
																																					message: "must be array"
																																				}];
																																				return false;
																																			}
																																		}
																																		var valid7 = _errs102 === errors;
																																	} else var valid7 = true;
																																	if (valid7) {
																																		if (data26.notices !== void 0) {
																																			let data60 = data26.notices;
																																			const _errs123 = errors;
																																			if (errors === _errs123) {
																																				if (Array.isArray(data60)) {
																																					const len8 = data60.length;
																																					for (let i8 = 0; i8 < len8; i8++) {
																																						const _errs125 = errors;
																																						if (typeof data60[i8] !== "string") {
																																							validate0.errors = [{
																																								instancePath: instancePath + "/scans/" + i3 + "/notices/" + i8,
																																								schemaPath: "#/properties/scans/items/properties/notices/items/type",
																																								keyword: "type",
																																								params: { type: "string" },
																																								message: "must be string"
																																							}];
																																							return false;
																																						}
																																						if (!(_errs125 === errors)) break;
																																					}
																																				} else {
																																					validate0.errors = [{
																																						instancePath: instancePath + "/scans/" + i3 + "/notices",
																																						schemaPath: "#/properties/scans/items/properties/notices/type",
																																						keyword: "type",
																																						params: { type: "array" },
																																						message: "must be array"
																																					}];
																																					return false;
																																				}
																																			}
																																			var valid7 = _errs123 === errors;
																																		} else var valid7 = true;
																																		if (valid7) {
																																			if (data26.install !== void 0) {
																																				let data62 = data26.install;
																																				const _errs127 = errors;
																																				if (errors === _errs127) {
																																					if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
																																						let missing8;
																																						if (data62.source === void 0 && (missing8 = "source") || data62.verified === void 0 && (missing8 = "verified")) {
																																							validate0.errors = [{
																																								instancePath: instancePath + "/scans/" + i3 + "/install",
																																								schemaPath: "#/properties/scans/items/properties/install/required",
																																								keyword: "required",
																																								params: { missingProperty: missing8 },
																																								message: "must have required property '" + missing8 + "'"
																																							}];
																																							return false;
																																						} else {
																																							const _errs129 = errors;
																																							for (const key9 in data62) if (!(key9 === "source" || key9 === "verified" || key9 === "sha256")) {
																																								validate0.errors = [{
																																									instancePath: instancePath + "/scans/" + i3 + "/install",
																																									schemaPath: "#/properties/scans/items/properties/install/additionalProperties",
																																									keyword: "additionalProperties",
																																									params: { additionalProperty: key9 },
																																									message: "must NOT have additional properties"
																																								}];
																																								return false;
																																							}
																																							if (_errs129 === errors) {
																																								if (data62.source !== void 0) {
																																									let data63 = data62.source;
																																									const _errs130 = errors;
																																									if (!(data63 === "builtin" || data63 === "path" || data63 === "tool-cache" || data63 === "archive-folder" || data63 === "mirror" || data63 === "release" || data63 === "registry" || data63 === "system")) {
																																										validate0.errors = [{
																																											instancePath: instancePath + "/scans/" + i3 + "/install/source",
																																											schemaPath: "#/properties/scans/items/properties/install/properties/source/enum",
																																											keyword: "enum",
																																											params: { allowedValues: schema0.properties.scans.items.properties.install.properties.source.enum },
																																											message: "must be equal to one of the allowed values"
																																										}];
																																										return false;
																																									}
																																									var valid18 = _errs130 === errors;
																																								} else var valid18 = true;
																																								if (valid18) {
																																									if (data62.verified !== void 0) {
																																										let data64 = data62.verified;
																																										const _errs131 = errors;
																																										if (!(data64 === "lock" || data64 === "signature" || data64 === "checksum" || data64 === "system" || data64 === "none" || data64 === "builtin")) {
																																											validate0.errors = [{
																																												instancePath: instancePath + "/scans/" + i3 + "/install/verified",
																																												schemaPath: "#/properties/scans/items/properties/install/properties/verified/enum",
																																												keyword: "enum",
																																												params: { allowedValues: schema0.properties.scans.items.properties.install.properties.verified.enum },
																																												message: "must be equal to one of the allowed values"
																																											}];
																																											return false;
																																										}
																																										var valid18 = _errs131 === errors;
																																									} else var valid18 = true;
																																									if (valid18) {
																																										if (data62.sha256 !== void 0) {
																																											const _errs132 = errors;
																																											if (typeof data62.sha256 !== "string") {
																																												validate0.errors = [{
																																													instancePath: instancePath + "/scans/" + i3 + "/install/sha256",
																																													schemaPath: "#/properties/scans/items/properties/install/properties/sha256/type",
																																													keyword: "type",
																																													params: { type: "string" },
																																													message: "must be string"
																																												}];
																																												return false;
																																											}
																																											var valid18 = _errs132 === errors;
																																										} else var valid18 = true;
																																									}
																																								}
																																							}
																																						}
																																					} else {
																																						validate0.errors = [{
																																							instancePath: instancePath + "/scans/" + i3 + "/install",
																																							schemaPath: "#/properties/scans/items/properties/install/type",
																																							keyword: "type",
																																							params: { type: "object" },
																																							message: "must be object"
																																						}];
																																						return false;
																																					}
																																				}
																																				var valid7 = _errs127 === errors;
																																			} else var valid7 = true;
																																			if (valid7) {
																																				if (data26.database !== void 0) {
																																					const _errs134 = errors;
																																					if (!validate7(data26.database, {
																																						instancePath: instancePath + "/scans/" + i3 + "/database",
																																						parentData: data26,
																																						parentDataProperty: "database",
																																						rootData
																																					})) {
																																						vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
																																						errors = vErrors.length;
																																					}
																																					var valid7 = _errs134 === errors;
																																				} else var valid7 = true;
																																				if (valid7) {
																																					if (data26.access !== void 0) {
																																						let data67 = data26.access;
																																						const _errs135 = errors;
																																						if (errors === _errs135) {
																																							if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
																																								let missing9;
																																								if (data67.subjects === void 0 && (missing9 = "subjects") || data67.roles === void 0 && (missing9 = "roles") || data67.bindings === void 0 && (missing9 = "bindings")) {
																																									validate0.errors = [{
																																										instancePath: instancePath + "/scans/" + i3 + "/access",
																																										schemaPath: "#/properties/scans/items/properties/access/required",
																																										keyword: "required",
																																										params: { missingProperty: missing9 },
																																										message: "must have required property '" + missing9 + "'"
																																									}];
																																									return false;
																																								} else {
																																									const _errs137 = errors;
																																									for (const key10 in data67) if (!(key10 === "subjects" || key10 === "roles" || key10 === "bindings")) {
																																										validate0.errors = [{
																																											instancePath: instancePath + "/scans/" + i3 + "/access",
																																											schemaPath: "#/properties/scans/items/properties/access/additionalProperties",
																																											keyword: "additionalProperties",
																																											params: { additionalProperty: key10 },
																																											message: "must NOT have additional properties"
																																										}];
																																										return false;
																																									}
																																									if (_errs137 === errors) {
																																										if (data67.subjects !== void 0) {
																																											let data68 = data67.subjects;
																																											const _errs138 = errors;
																																											if (errors === _errs138) {
																																												if (Array.isArray(data68)) {
																																													const len9 = data68.length;
																																													for (let i9 = 0; i9 < len9; i9++) {
																																														let data69 = data68[i9];
																																														const _errs140 = errors;
																																														if (errors === _errs140) {
																																															if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
																																																let missing10;
																																																if (data69.id === void 0 && (missing10 = "id") || data69.kind === void 0 && (missing10 = "kind") || data69.name === void 0 && (missing10 = "name")) {
																																																	validate0.errors = [{
																																																		instancePath: instancePath + "/scans/" + i3 + "/access/subjects/" + i9,
																																																		schemaPath: "#/properties/scans/items/properties/access/properties/subjects/items/required",
																																																		keyword: "required",
																																																		params: { missingProperty: missing10 },
																																																		message: "must have required property '" + missing10 + "'"
																																																	}];
																																																	return false;
																																																} else {
																																																	const _errs142 = errors;
																																																	for (const key11 in data69) if (!(key11 === "id" || key11 === "kind" || key11 === "name" || key11 === "namespace")) {
																																																		validate0.errors = [{
																																																			instancePath: instancePath + "/scans/" + i3 + "/access/subjects/" + i9,
																																																			schemaPath: "#/properties/scans/items/properties/access/properties/subjects/items/additionalProperties",
																																																			keyword: "additionalProperties",
																																																			params: { additionalProperty: key11 },
																																																			message: "must NOT have additional properties"
																																																		}];
																																																		return false;
																																																	}
																																																	if (_errs142 === errors) {
																																																		if (data69.id !== void 0) {
																																																			const _errs143 = errors;
																																																			if (typeof data69.id !== "string") {
																																																				validate0.errors = [{
																																																					instancePath: instancePath + "/scans/" + i3 + "/access/subjects/" + i9 + "/id",
																																																					schemaPath: "#/properties/scans/items/properties/access/properties/subjects/items/properties/id/type",
																																																					keyword: "type",
																																																					params: { type: "string" },
																																																					message: "must be string"
																																																				}];
																																																				return false;
																																																			}
																																																			var valid21 = _errs143 === errors;
																																																		} else var valid21 = true;
																																																		if (valid21) {
																																																			if (data69.kind !== void 0) {
																																																				const _errs145 = errors;
																																																				if (typeof data69.kind !== "string") {
																																																					validate0.errors = [{
																																																						instancePath: instancePath + "/scans/" + i3 + "/access/subjects/" + i9 + "/kind",
																																																						schemaPath: "#/properties/scans/items/properties/access/properties/subjects/items/properties/kind/type",
																																																						keyword: "type",
																																																						params: { type: "string" },
																																																						message: "must be string"
																																																					}];
																																																					return false;
																																																				}
																																																				var valid21 = _errs145 === errors;
																																																			} else var valid21 = true;
																																																			if (valid21) {
																																																				if (data69.name !== void 0) {
																																																					const _errs147 = errors;
																																																					if (typeof data69.name !== "string") {
																																																						validate0.errors = [{
																																																							instancePath: instancePath + "/scans/" + i3 + "/access/subjects/" + i9 + "/name",
																																																							schemaPath: "#/properties/scans/items/properties/access/properties/subjects/items/properties/name/type",
																																																							keyword: "type",
																																																							params: { type: "string" },
																																																							message: "must be string"
																																																						}];
																																																						return false;
																																																					}
																																																					var valid21 = _errs147 === errors;
																																																				} else var valid21 = true;
																																																				if (valid21) {
																																																					if (data69.namespace !== void 0) {
																																																						const _errs149 = errors;
																																																						if (typeof data69.namespace !== "string") {
																																																							validate0.errors = [{
																																																								instancePath: instancePath + "/scans/" + i3 + "/access/subjects/" + i9 + "/namespace",
																																																								schemaPath: "#/properties/scans/items/properties/access/properties/subjects/items/properties/namespace/type",
																																																								keyword: "type",
																																																								params: { type: "string" },
																																																								message: "must be string"
																																																							}];
																																																							return false;
																																																						}
																																																						var valid21 = _errs149 === errors;
																																																					} else var valid21 = true;
																																																				}
																																																			}
																																																		}
																																																	}
																																																}
																																															} else {
																																																validate0.errors = [{
																																																	instancePath: instancePath + "/scans/" + i3 + "/access/subjects/" + i9,
																																																	schemaPath: "#/properties/scans/items/properties/access/properties/subjects/items/type",
																																																	keyword: "type",
																																																	params: { type: "object" },
																																																	message: "must be object"
																																																}];
																																																return false;
																																															}
																																														}
																																														if (!(_errs140 === errors)) break;
																																													}
																																												} else {
																																													validate0.errors = [{
																																														instancePath: instancePath + "/scans/" + i3 + "/access/subjects",
																																														schemaPath: "#/properties/scans/items/properties/access/properties/subjects/type",
																																														keyword: "type",
																																														params: { type: "array" },
																																														message: "must be array"
																																													}];
																																													return false;
																																												}
																																											}
																																											var valid19 = _errs138 === errors;
																																										} else var valid19 = true;
																																										if (valid19) {
																																											if (data67.roles !== void 0) {
																																												let data74 = data67.roles;
																																												const _errs151 = errors;
																																												if (errors === _errs151) {
																																													if (Array.isArray(data74)) {
																																														const len10 = data74.length;
																																														for (let i10 = 0; i10 < len10; i10++) {
																																															let data75 = data74[i10];
																																															const _errs153 = errors;
																																															if (errors === _errs153) {
																																																if (data75 && typeof data75 == "object" && !Array.isArray(data75)) {
																																																	let missing11;
																																																	if (data75.id === void 0 && (missing11 = "id") || data75.kind === void 0 && (missing11 = "kind") || data75.name === void 0 && (missing11 = "name") || data75.defined === void 0 && (missing11 = "defined") || data75.permissions === void 0 && (missing11 = "permissions") || data75.risks === void 0 && (missing11 = "risks")) {
																																																		validate0.errors = [{
																																																			instancePath: instancePath + "/scans/" + i3 + "/access/roles/" + i10,
																																																			schemaPath: "#/properties/scans/items/properties/access/properties/roles/items/required",
																																																			keyword: "required",
																																																			params: { missingProperty: missing11 },
																																																			message: "must have required property '" + missing11 + "'"
																																																		}];
																																																		return false;
																																																	} else {
																																																		const _errs155 = errors;
																																																		for (const key12 in data75) if (!(key12 === "id" || key12 === "kind" || key12 === "name" || key12 === "namespace" || key12 === "defined" || key12 === "permissions" || key12 === "risks" || key12 === "location")) {
																																																			validate0.errors = [{
																																																				instancePath: instancePath + "/scans/" + i3 + "/access/roles/" + i10,
																																																				schemaPath: "#/properties/scans/items/properties/access/properties/roles/items/additionalProperties",
																																																				keyword: "additionalProperties",
																																																				params: { additionalProperty: key12 },
																																																				message: "must NOT have additional properties"
																																																			}];
																																																			return false;
																																																		}
																																																		if (_errs155 === errors) {
																																																			if (data75.id !== void 0) {
																																																				const _errs156 = errors;
																																																				if (typeof data75.id !== "string") {
																																																					validate0.errors = [{
																																																						instancePath: instancePath + "/scans/" + i3 + "/access/roles/" + i10 + "/id",
																																																						schemaPath: "#/properties/scans/items/properties/access/properties/roles/items/properties/id/type",
																																																						keyword: "type",
																																																						params: { type: "string" },
																																																						message: "must be string"
																																																					}];
																																																					return false;
																																																				}
																																																				var valid23 = _errs156 === errors;
																																																			} else var valid23 = true;
																																																			if (valid23) {
																																																				if (data75.kind !== void 0) {
																																																					const _errs158 = errors;
																																																					if (typeof data75.kind !== "string") {
																																																						validate0.errors = [{
																																																							instancePath: instancePath + "/scans/" + i3 + "/access/roles/" + i10 + "/kind",
																																																							schemaPath: "#/properties/scans/items/properties/access/properties/roles/items/properties/kind/type",
																																																							keyword: "type",
																																																							params: { type: "string" },
																																																							message: "must be string"
																																																						}];
																																																						return false;
																																																					}
																																																					var valid23 = _errs158 === errors;
																																																				} else var valid23 = true;
																																																				if (valid23) {
																																																					if (data75.name !== void 0) {
																																																						const _errs160 = errors;
																																																						if (typeof data75.name !== "string") {
																																																							validate0.errors = [{
																																																								instancePath: instancePath + "/scans/" + i3 + "/access/roles/" + i10 + "/name",
																																																								schemaPath: "#/properties/scans/items/properties/access/properties/roles/items/properties/name/type",
																																																								keyword: "type",
																																																								params: { type: "string" },
																																																								message: "must be string"
																																																							}];
																																																							return false;
																																																						}
																																																						var valid23 = _errs160 === errors;
																																																					} else var valid23 = true;
																																																					if (valid23) {
																																																						if (data75.namespace !== void 0) {
																																																							const _errs162 = errors;
																																																							if (typeof data75.namespace !== "string") {
																																																								validate0.errors = [{
																																																									instancePath: instancePath + "/scans/" + i3 + "/access/roles/" + i10 + "/namespace",
																																																									schemaPath: "#/properties/scans/items/properties/access/properties/roles/items/properties/namespace/type",
																																																									keyword: "type",
																																																									params: { type: "string" },
																																																									message: "must be string"
																																																								}];
																																																								return false;
																																																							}
																																																							var valid23 = _errs162 === errors;
																																																						} else var valid23 = true;
																																																						if (valid23) {
																																																							if (data75.defined !== void 0) {
																																																								const _errs164 = errors;
																																																								if (typeof data75.defined !== "boolean") {
																																																									validate0.errors = [{
																																																										instancePath: instancePath + "/scans/" + i3 + "/access/roles/" + i10 + "/defined",
																																																										schemaPath: "#/properties/scans/items/properties/access/properties/roles/items/properties/defined/type",
																																																										keyword: "type",
																																																										params: { type: "boolean" },
																																																										message: "must be boolean"
																																																									}];
																																																									return false;
																																																								}
																																																								var valid23 = _errs164 === errors;
																																																							} else var valid23 = true;
																																																							if (valid23) {
																																																								if (data75.permissions !== void 0) {
																																																									let data81 = data75.permissions;
																																																									const _errs166 = errors;
																																																									if (errors === _errs166) {
																																																										if (Array.isArray(data81)) {
																																																											const len11 = data81.length;
																																																											for (let i11 = 0; i11 < len11; i11++) {
																																																												const _errs168 = errors;
																																																												if (typeof data81[i11] !== "string") {
																																																													validate0.errors = [{
																																																														instancePath: instancePath + "/scans/" + i3 + "/access/roles/" + i10 + "/permissions/" + i11,
																																																														schemaPath: "#/properties/scans/items/properties/access/properties/roles/items/properties/permissions/items/type",
																																																														keyword: "type",
																																																														params: { type: "string" },
																																																														message: "must be string"
																																																													}];
																																																													return false;
																																																												}
																																																												if (!(_errs168 === errors)) break;
																																																											}
																																																										} else {
																																																											validate0.errors = [{
																																																												instancePath: instancePath + "/scans/" + i3 + "/access/roles/" + i10 + "/permissions",
																																																												schemaPath: "#/properties/scans/items/properties/access/properties/roles/items/properties/permissions/type",
																																																												keyword: "type",
																																																												params: { type: "array" },
																																																												message: "must be array"
																																																											}];
																																																											return false;
																																																										}
																																																									}
																																																									var valid23 = _errs166 === errors;
																																																								} else var valid23 = true;
																																																								if (valid23) {
																																																									if (data75.risks !== void 0) {
																																																										let data83 = data75.risks;
																																																										const _errs170 = errors;
																																																										if (errors === _errs170) {
																																																											if (Array.isArray(data83)) {
																																																												const len12 = data83.length;
																																																												for (let i12 = 0; i12 < len12; i12++) {
																																																													const _errs172 = errors;
																																																													if (!validate9(data83[i12], {
																																																														instancePath: instancePath + "/scans/" + i3 + "/access/roles/" + i10 + "/risks/" + i12,
																																																														parentData: data83,
																																																														parentDataProperty: i12,
																																																														rootData
																																																													})) {
																																																														vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
																																																														errors = vErrors.length;
																																																													}
																																																													if (!(_errs172 === errors)) break;
																																																												}
																																																											} else {
																																																												validate0.errors = [{
																																																													instancePath: instancePath + "/scans/" + i3 + "/access/roles/" + i10 + "/risks",
																																																													schemaPath: "#/properties/scans/items/properties/access/properties/roles/items/properties/risks/type",
																																																													keyword: "type",
																																																													params: { type: "array" },
																																																													message: "must be array"
																																																												}];
																																																												return false;
																																																											}
																																																										}
																																																										var valid23 = _errs170 === errors;
																																																									} else var valid23 = true;
																																																									if (valid23) {
																																																										if (data75.location !== void 0) {
																																																											const _errs173 = errors;
																																																											if (!validate11(data75.location, {
																																																												instancePath: instancePath + "/scans/" + i3 + "/access/roles/" + i10 + "/location",
																																																												parentData: data75,
																																																												parentDataProperty: "location",
																																																												rootData
																																																											})) {
																																																												vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
																																																												errors = vErrors.length;
																																																											}
																																																											var valid23 = _errs173 === errors;
																																																										} else var valid23 = true;
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
																																																		instancePath: instancePath + "/scans/" + i3 + "/access/roles/" + i10,
																																																		schemaPath: "#/properties/scans/items/properties/access/properties/roles/items/type",
																																																		keyword: "type",
																																																		params: { type: "object" },
																																																		message: "must be object"
																																																	}];
																																																	return false;
																																																}
																																															}
																																															if (!(_errs153 === errors)) break;
																																														}
																																													} else {
																																														validate0.errors = [{
																																															instancePath: instancePath + "/scans/" + i3 + "/access/roles",
																																															schemaPath: "#/properties/scans/items/properties/access/properties/roles/type",
																																															keyword: "type",
																																															params: { type: "array" },
																																															message: "must be array"
																																														}];
																																														return false;
																																													}
																																												}
																																												var valid19 = _errs151 === errors;
																																											} else var valid19 = true;
																																											if (valid19) {
																																												if (data67.bindings !== void 0) {
																																													let data86 = data67.bindings;
																																													const _errs174 = errors;
																																													if (errors === _errs174) {
																																														if (Array.isArray(data86)) {
																																															const len13 = data86.length;
																																															for (let i13 = 0; i13 < len13; i13++) {
																																																let data87 = data86[i13];
																																																const _errs176 = errors;
																																																if (errors === _errs176) {
																																																	if (data87 && typeof data87 == "object" && !Array.isArray(data87)) {
																																																		let missing12;
																																																		if (data87.kind === void 0 && (missing12 = "kind") || data87.name === void 0 && (missing12 = "name") || data87.subject === void 0 && (missing12 = "subject") || data87.role === void 0 && (missing12 = "role") || data87.risks === void 0 && (missing12 = "risks")) {
																																																			validate0.errors = [{
																																																				instancePath: instancePath + "/scans/" + i3 + "/access/bindings/" + i13,
																																																				schemaPath: "#/properties/scans/items/properties/access/properties/bindings/items/required",
																																																				keyword: "required",
																																																				params: { missingProperty: missing12 },
																																																				message: "must have required property '" + missing12 + "'"
																																																			}];
																																																			return false;
																																																		} else {
																																																			const _errs178 = errors;
																																																			for (const key13 in data87) if (!(key13 === "kind" || key13 === "name" || key13 === "namespace" || key13 === "subject" || key13 === "role" || key13 === "risks" || key13 === "location")) {
																																																				validate0.errors = [{
																																																					instancePath: instancePath + "/scans/" + i3 + "/access/bindings/" + i13,
																																																					schemaPath: "#/properties/scans/items/properties/access/properties/bindings/items/additionalProperties",
																																																					keyword: "additionalProperties",
																																																					params: { additionalProperty: key13 },
																																																					message: "must NOT have additional properties"
																																																				}];
																																																				return false;
																																																			}
																																																			if (_errs178 === errors) {
																																																				if (data87.kind !== void 0) {
																																																					const _errs179 = errors;
																																																					if (typeof data87.kind !== "string") {
																																																						validate0.errors = [{
																																																							instancePath: instancePath + "/scans/" + i3 + "/access/bindings/" + i13 + "/kind",
																																																							schemaPath: "#/properties/scans/items/properties/access/properties/bindings/items/properties/kind/type",
																																																							keyword: "type",
																																																							params: { type: "string" },
																																																							message: "must be string"
																																																						}];
																																																						return false;
																																																					}
																																																					var valid27 = _errs179 === errors;
																																																				} else var valid27 = true;
																																																				if (valid27) {
																																																					if (data87.name !== void 0) {
																																																						const _errs181 = errors;
																																																						if (typeof data87.name !== "string") {
																																																							validate0.errors = [{
																																																								instancePath: instancePath + "/scans/" + i3 + "/access/bindings/" + i13 + "/name",
																																																								schemaPath: "#/properties/scans/items/properties/access/properties/bindings/items/properties/name/type",
																																																								keyword: "type",
																																																								params: { type: "string" },
																																																								message: "must be string"
																																																							}];
																																																							return false;
																																																						}
																																																						var valid27 = _errs181 === errors;
																																																					} else var valid27 = true;
																																																					if (valid27) {
																																																						if (data87.namespace !== void 0) {
																																																							const _errs183 = errors;
																																																							if (typeof data87.namespace !== "string") {
																																																								validate0.errors = [{
																																																									instancePath: instancePath + "/scans/" + i3 + "/access/bindings/" + i13 + "/namespace",
																																																									schemaPath: "#/properties/scans/items/properties/access/properties/bindings/items/properties/namespace/type",
																																																									keyword: "type",
																																																									params: { type: "string" },
																																																									message: "must be string"
																																																								}];
																																																								return false;
																																																							}
																																																							var valid27 = _errs183 === errors;
																																																						} else var valid27 = true;
																																																						if (valid27) {
																																																							if (data87.subject !== void 0) {
																																																								const _errs185 = errors;
																																																								if (typeof data87.subject !== "string") {
																																																									validate0.errors = [{
																																																										instancePath: instancePath + "/scans/" + i3 + "/access/bindings/" + i13 + "/subject",
																																																										schemaPath: "#/properties/scans/items/properties/access/properties/bindings/items/properties/subject/type",
																																																										keyword: "type",
																																																										params: { type: "string" },
																																																										message: "must be string"
																																																									}];
																																																									return false;
																																																								}
																																																								var valid27 = _errs185 === errors;
																																																							} else var valid27 = true;
																																																							if (valid27) {
																																																								if (data87.role !== void 0) {
																																																									const _errs187 = errors;
																																																									if (typeof data87.role !== "string") {
																																																										validate0.errors = [{
																																																											instancePath: instancePath + "/scans/" + i3 + "/access/bindings/" + i13 + "/role",
																																																											schemaPath: "#/properties/scans/items/properties/access/properties/bindings/items/properties/role/type",
																																																											keyword: "type",
																																																											params: { type: "string" },
																																																											message: "must be string"
																																																										}];
																																																										return false;
																																																									}
																																																									var valid27 = _errs187 === errors;
																																																								} else var valid27 = true;
																																																								if (valid27) {
																																																									if (data87.risks !== void 0) {
																																																										let data93 = data87.risks;
																																																										const _errs189 = errors;
																																																										if (errors === _errs189) {
																																																											if (Array.isArray(data93)) {
																																																												const len14 = data93.length;
																																																												for (let i14 = 0; i14 < len14; i14++) {
																																																													const _errs191 = errors;
																																																													if (!validate9(data93[i14], {
																																																														instancePath: instancePath + "/scans/" + i3 + "/access/bindings/" + i13 + "/risks/" + i14,
																																																														parentData: data93,
																																																														parentDataProperty: i14,
																																																														rootData
																																																													})) {
																																																														vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
																																																														errors = vErrors.length;
																																																													}
																																																													if (!(_errs191 === errors)) break;
																																																												}
																																																											} else {
																																																												validate0.errors = [{
																																																													instancePath: instancePath + "/scans/" + i3 + "/access/bindings/" + i13 + "/risks",
																																																													schemaPath: "#/properties/scans/items/properties/access/properties/bindings/items/properties/risks/type",
																																																													keyword: "type",
																																																													params: { type: "array" },
																																																													message: "must be array"
																																																												}];
																																																												return false;
																																																											}
																																																										}
																																																										var valid27 = _errs189 === errors;
																																																									} else var valid27 = true;
																																																									if (valid27) {
																																																										if (data87.location !== void 0) {
																																																											const _errs192 = errors;
																																																											if (!validate11(data87.location, {
																																																												instancePath: instancePath + "/scans/" + i3 + "/access/bindings/" + i13 + "/location",
																																																												parentData: data87,
																																																												parentDataProperty: "location",
																																																												rootData
																																																											})) {
																																																												vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
																																																												errors = vErrors.length;
																																																											}
																																																											var valid27 = _errs192 === errors;
																																																										} else var valid27 = true;
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
																																																			instancePath: instancePath + "/scans/" + i3 + "/access/bindings/" + i13,
																																																			schemaPath: "#/properties/scans/items/properties/access/properties/bindings/items/type",
																																																			keyword: "type",
																																																			params: { type: "object" },
																																																			message: "must be object"
																																																		}];
																																																		return false;
																																																	}
																																																}
																																																if (!(_errs176 === errors)) break;
																																															}
																																														} else {
																																															validate0.errors = [{
																																																instancePath: instancePath + "/scans/" + i3 + "/access/bindings",
																																																schemaPath: "#/properties/scans/items/properties/access/properties/bindings/type",
																																																keyword: "type",
																																																params: { type: "array" },
																																																message: "must be array"
																																															}];
																																															return false;
																																														}
																																													}
																																													var valid19 = _errs174 === errors;
																																												} else var valid19 = true;
																																											}
																																										}
																																									}
																																								}
																																							} else {
																																								validate0.errors = [{
																																									instancePath: instancePath + "/scans/" + i3 + "/access",
																																									schemaPath: "#/properties/scans/items/properties/access/type",
																																									keyword: "type",
																																									params: { type: "object" },
																																									message: "must be object"
																																								}];
																																								return false;
																																							}
																																						}
																																						var valid7 = _errs135 === errors;
																																					} else var valid7 = true;
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
																			validate0.errors = [{
																				instancePath: instancePath + "/scans/" + i3,
																				schemaPath: "#/properties/scans/items/type",
																				keyword: "type",
																				params: { type: "object" },
																				message: "must be object"
																			}];
																			return false;
																		}
																	}
																	if (!(_errs53 === errors)) break;
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
														var valid0 = _errs51 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.findings !== void 0) {
															let data96 = data.findings;
															const _errs193 = errors;
															if (errors === _errs193) {
																if (Array.isArray(data96)) {
																	const len15 = data96.length;
																	for (let i15 = 0; i15 < len15; i15++) {
																		let data97 = data96[i15];
																		const _errs195 = errors;
																		if (errors === _errs195) {
																			if (data97 && typeof data97 == "object" && !Array.isArray(data97)) {
																				let missing13;
																				if (data97.fingerprint === void 0 && (missing13 = "fingerprint") || data97.id === void 0 && (missing13 = "id") || data97.aliases === void 0 && (missing13 = "aliases") || data97.advisories === void 0 && (missing13 = "advisories") || data97.kind === void 0 && (missing13 = "kind") || data97.severity === void 0 && (missing13 = "severity") || data97.status === void 0 && (missing13 = "status") || data97.title === void 0 && (missing13 = "title") || data97.target === void 0 && (missing13 = "target") || data97.locations === void 0 && (missing13 = "locations") || data97.references === void 0 && (missing13 = "references") || data97.sightings === void 0 && (missing13 = "sightings")) {
																					validate0.errors = [{
																						instancePath: instancePath + "/findings/" + i15,
																						schemaPath: "#/properties/findings/items/required",
																						keyword: "required",
																						params: { missingProperty: missing13 },
																						message: "must have required property '" + missing13 + "'"
																					}];
																					return false;
																				} else {
																					const _errs197 = errors;
																					for (const key14 in data97) if (!func0.call(schema0.properties.findings.items.properties, key14)) {
																						validate0.errors = [{
																							instancePath: instancePath + "/findings/" + i15,
																							schemaPath: "#/properties/findings/items/additionalProperties",
																							keyword: "additionalProperties",
																							params: { additionalProperty: key14 },
																							message: "must NOT have additional properties"
																						}];
																						return false;
																					}
																					if (_errs197 === errors) {
																						if (data97.fingerprint !== void 0) {
																							const _errs198 = errors;
																							if (typeof data97.fingerprint !== "string") {
																								validate0.errors = [{
																									instancePath: instancePath + "/findings/" + i15 + "/fingerprint",
																									schemaPath: "#/properties/findings/items/properties/fingerprint/type",
																									keyword: "type",
																									params: { type: "string" },
																									message: "must be string"
																								}];
																								return false;
																							}
																							var valid30 = _errs198 === errors;
																						} else var valid30 = true;
																						if (valid30) {
																							if (data97.id !== void 0) {
																								const _errs200 = errors;
																								if (typeof data97.id !== "string") {
																									validate0.errors = [{
																										instancePath: instancePath + "/findings/" + i15 + "/id",
																										schemaPath: "#/properties/findings/items/properties/id/type",
																										keyword: "type",
																										params: { type: "string" },
																										message: "must be string"
																									}];
																									return false;
																								}
																								var valid30 = _errs200 === errors;
																							} else var valid30 = true;
																							if (valid30) {
																								if (data97.aliases !== void 0) {
																									let data100 = data97.aliases;
																									const _errs202 = errors;
																									if (errors === _errs202) {
																										if (Array.isArray(data100)) {
																											const len16 = data100.length;
																											for (let i16 = 0; i16 < len16; i16++) {
																												const _errs204 = errors;
																												if (typeof data100[i16] !== "string") {
																													validate0.errors = [{
																														instancePath: instancePath + "/findings/" + i15 + "/aliases/" + i16,
																														schemaPath: "#/properties/findings/items/properties/aliases/items/type",
																														keyword: "type",
																														params: { type: "string" },
																														message: "must be string"
																													}];
																													return false;
																												}
																												if (!(_errs204 === errors)) break;
																											}
																										} else {
																											validate0.errors = [{
																												instancePath: instancePath + "/findings/" + i15 + "/aliases",
																												schemaPath: "#/properties/findings/items/properties/aliases/type",
																												keyword: "type",
																												params: { type: "array" },
																												message: "must be array"
																											}];
																											return false;
																										}
																									}
																									var valid30 = _errs202 === errors;
																								} else var valid30 = true;
																								if (valid30) {
																									if (data97.advisories !== void 0) {
																										let data102 = data97.advisories;
																										const _errs206 = errors;
																										if (errors === _errs206) {
																											if (Array.isArray(data102)) {
																												const len17 = data102.length;
																												for (let i17 = 0; i17 < len17; i17++) {
																													const _errs208 = errors;
																													if (typeof data102[i17] !== "string") {
																														validate0.errors = [{
																															instancePath: instancePath + "/findings/" + i15 + "/advisories/" + i17,
																															schemaPath: "#/properties/findings/items/properties/advisories/items/type",
																															keyword: "type",
																															params: { type: "string" },
																															message: "must be string"
																														}];
																														return false;
																													}
																													if (!(_errs208 === errors)) break;
																												}
																											} else {
																												validate0.errors = [{
																													instancePath: instancePath + "/findings/" + i15 + "/advisories",
																													schemaPath: "#/properties/findings/items/properties/advisories/type",
																													keyword: "type",
																													params: { type: "array" },
																													message: "must be array"
																												}];
																												return false;
																											}
																										}
																										var valid30 = _errs206 === errors;
																									} else var valid30 = true;
																									if (valid30) {
																										if (data97.kind !== void 0) {
																											let data104 = data97.kind;
																											const _errs210 = errors;
																											if (!(data104 === "vulnerability" || data104 === "misconfiguration" || data104 === "secret" || data104 === "licence" || data104 === "malware" || data104 === "code" || data104 === "benchmark" || data104 === "conformance" || data104 === "exposure")) {
																												validate0.errors = [{
																													instancePath: instancePath + "/findings/" + i15 + "/kind",
																													schemaPath: "#/properties/findings/items/properties/kind/enum",
																													keyword: "enum",
																													params: { allowedValues: schema0.properties.findings.items.properties.kind.enum },
																													message: "must be equal to one of the allowed values"
																												}];
																												return false;
																											}
																											var valid30 = _errs210 === errors;
																										} else var valid30 = true;
																										if (valid30) {
																											if (data97.severity !== void 0) {
																												let data105 = data97.severity;
																												const _errs211 = errors;
																												if (!(data105 === "critical" || data105 === "high" || data105 === "medium" || data105 === "low" || data105 === "info" || data105 === "unknown")) {
																													validate0.errors = [{
																														instancePath: instancePath + "/findings/" + i15 + "/severity",
																														schemaPath: "#/properties/findings/items/properties/severity/enum",
																														keyword: "enum",
																														params: { allowedValues: schema0.properties.findings.items.properties.severity.enum },
																														message: "must be equal to one of the allowed values"
																													}];
																													return false;
																												}
																												var valid30 = _errs211 === errors;
																											} else var valid30 = true;
																											if (valid30) {
																												if (data97.status !== void 0) {
																													let data106 = data97.status;
																													const _errs212 = errors;
																													if (!(data106 === "open" || data106 === "manual" || data106 === "suppressed" || data106 === "not-affected" || data106 === "fixed" || data106 === "gone")) {
																														validate0.errors = [{
																															instancePath: instancePath + "/findings/" + i15 + "/status",
																															schemaPath: "#/properties/findings/items/properties/status/enum",
																															keyword: "enum",
																															params: { allowedValues: schema0.properties.findings.items.properties.status.enum },
																															message: "must be equal to one of the allowed values"
																														}];
																														return false;
																													}
																													var valid30 = _errs212 === errors;
																												} else var valid30 = true;
																												if (valid30) {
																													if (data97.title !== void 0) {
																														const _errs213 = errors;
																														if (typeof data97.title !== "string") {
																															validate0.errors = [{
																																instancePath: instancePath + "/findings/" + i15 + "/title",
																																schemaPath: "#/properties/findings/items/properties/title/type",
																																keyword: "type",
																																params: { type: "string" },
																																message: "must be string"
																															}];
																															return false;
																														}
																														var valid30 = _errs213 === errors;
																													} else var valid30 = true;
																													if (valid30) {
																														if (data97.message !== void 0) {
																															const _errs215 = errors;
																															if (typeof data97.message !== "string") {
																																validate0.errors = [{
																																	instancePath: instancePath + "/findings/" + i15 + "/message",
																																	schemaPath: "#/properties/findings/items/properties/message/type",
																																	keyword: "type",
																																	params: { type: "string" },
																																	message: "must be string"
																																}];
																																return false;
																															}
																															var valid30 = _errs215 === errors;
																														} else var valid30 = true;
																														if (valid30) {
																															if (data97.remediation !== void 0) {
																																const _errs217 = errors;
																																if (typeof data97.remediation !== "string") {
																																	validate0.errors = [{
																																		instancePath: instancePath + "/findings/" + i15 + "/remediation",
																																		schemaPath: "#/properties/findings/items/properties/remediation/type",
																																		keyword: "type",
																																		params: { type: "string" },
																																		message: "must be string"
																																	}];
																																	return false;
																																}
																																var valid30 = _errs217 === errors;
																															} else var valid30 = true;
																															if (valid30) {
																																if (data97.target !== void 0) {
																																	const _errs219 = errors;
																																	if (typeof data97.target !== "string") {
																																		validate0.errors = [{
																																			instancePath: instancePath + "/findings/" + i15 + "/target",
																																			schemaPath: "#/properties/findings/items/properties/target/type",
																																			keyword: "type",
																																			params: { type: "string" },
																																			message: "must be string"
																																		}];
																																		return false;
																																	}
																																	var valid30 = _errs219 === errors;
																																} else var valid30 = true;
																																if (valid30) {
																																	if (data97.cause !== void 0) {
																																		let data111 = data97.cause;
																																		const _errs221 = errors;
																																		if (!(data111 === "change" || data111 === "disclosure" || data111 === "scanner" || data111 === "exception-expired" || data111 === "undetermined")) {
																																			validate0.errors = [{
																																				instancePath: instancePath + "/findings/" + i15 + "/cause",
																																				schemaPath: "#/properties/findings/items/properties/cause/enum",
																																				keyword: "enum",
																																				params: { allowedValues: schema0.properties.findings.items.properties.cause.enum },
																																				message: "must be equal to one of the allowed values"
																																			}];
																																			return false;
																																		}
																																		var valid30 = _errs221 === errors;
																																	} else var valid30 = true;
																																	if (valid30) {
																																		if (data97.causeReason !== void 0) {
																																			const _errs222 = errors;
																																			if (typeof data97.causeReason !== "string") {
																																				validate0.errors = [{
																																					instancePath: instancePath + "/findings/" + i15 + "/causeReason",
																																					schemaPath: "#/properties/findings/items/properties/causeReason/type",
																																					keyword: "type",
																																					params: { type: "string" },
																																					message: "must be string"
																																				}];
																																				return false;
																																			}
																																			var valid30 = _errs222 === errors;
																																		} else var valid30 = true;
																																		if (valid30) {
																																			if (data97.diff !== void 0) {
																																				let data113 = data97.diff;
																																				const _errs224 = errors;
																																				if (!(data113 === "line" || data113 === "file" || data113 === "outside")) {
																																					validate0.errors = [{
																																						instancePath: instancePath + "/findings/" + i15 + "/diff",
																																						schemaPath: "#/properties/findings/items/properties/diff/enum",
																																						keyword: "enum",
																																						params: { allowedValues: schema0.properties.findings.items.properties.diff.enum },
																																						message: "must be equal to one of the allowed values"
																																					}];
																																					return false;
																																				}
																																				var valid30 = _errs224 === errors;
																																			} else var valid30 = true;
																																			if (valid30) {
																																				if (data97.firstSeen !== void 0) {
																																					const _errs225 = errors;
																																					if (typeof data97.firstSeen !== "string") {
																																						validate0.errors = [{
																																							instancePath: instancePath + "/findings/" + i15 + "/firstSeen",
																																							schemaPath: "#/properties/findings/items/properties/firstSeen/type",
																																							keyword: "type",
																																							params: { type: "string" },
																																							message: "must be string"
																																						}];
																																						return false;
																																					}
																																					var valid30 = _errs225 === errors;
																																				} else var valid30 = true;
																																				if (valid30) {
																																					if (data97.published !== void 0) {
																																						const _errs227 = errors;
																																						if (typeof data97.published !== "string") {
																																							validate0.errors = [{
																																								instancePath: instancePath + "/findings/" + i15 + "/published",
																																								schemaPath: "#/properties/findings/items/properties/published/type",
																																								keyword: "type",
																																								params: { type: "string" },
																																								message: "must be string"
																																							}];
																																							return false;
																																						}
																																						var valid30 = _errs227 === errors;
																																					} else var valid30 = true;
																																					if (valid30) {
																																						if (data97.component !== void 0) {
																																							let data116 = data97.component;
																																							const _errs229 = errors;
																																							if (errors === _errs229) {
																																								if (data116 && typeof data116 == "object" && !Array.isArray(data116)) {
																																									let missing14;
																																									if (data116.name === void 0 && (missing14 = "name")) {
																																										validate0.errors = [{
																																											instancePath: instancePath + "/findings/" + i15 + "/component",
																																											schemaPath: "#/properties/findings/items/properties/component/required",
																																											keyword: "required",
																																											params: { missingProperty: missing14 },
																																											message: "must have required property '" + missing14 + "'"
																																										}];
																																										return false;
																																									} else {
																																										const _errs231 = errors;
																																										for (const key15 in data116) if (!(key15 === "purl" || key15 === "name" || key15 === "version" || key15 === "fixedIn" || key15 === "source" || key15 === "layer")) {
																																											validate0.errors = [{
																																												instancePath: instancePath + "/findings/" + i15 + "/component",
																																												schemaPath: "#/properties/findings/items/properties/component/additionalProperties",
																																												keyword: "additionalProperties",
																																												params: { additionalProperty: key15 },
																																												message: "must NOT have additional properties"
																																											}];
																																											return false;
																																										}
																																										if (_errs231 === errors) {
																																											if (data116.purl !== void 0) {
																																												const _errs232 = errors;
																																												if (typeof data116.purl !== "string") {
																																													validate0.errors = [{
																																														instancePath: instancePath + "/findings/" + i15 + "/component/purl",
																																														schemaPath: "#/properties/findings/items/properties/component/properties/purl/type",
																																														keyword: "type",
																																														params: { type: "string" },
																																														message: "must be string"
																																													}];
																																													return false;
																																												}
																																												var valid33 = _errs232 === errors;
																																											} else var valid33 = true;
																																											if (valid33) {
																																												if (data116.name !== void 0) {
																																													const _errs234 = errors;
																																													if (typeof data116.name !== "string") {
																																														validate0.errors = [{
																																															instancePath: instancePath + "/findings/" + i15 + "/component/name",
																																															schemaPath: "#/properties/findings/items/properties/component/properties/name/type",
																																															keyword: "type",
																																															params: { type: "string" },
																																															message: "must be string"
																																														}];
																																														return false;
																																													}
																																													var valid33 = _errs234 === errors;
																																												} else var valid33 = true;
																																												if (valid33) {
																																													if (data116.version !== void 0) {
																																														const _errs236 = errors;
																																														if (typeof data116.version !== "string") {
																																															validate0.errors = [{
																																																instancePath: instancePath + "/findings/" + i15 + "/component/version",
																																																schemaPath: "#/properties/findings/items/properties/component/properties/version/type",
																																																keyword: "type",
																																																params: { type: "string" },
																																																message: "must be string"
																																															}];
																																															return false;
																																														}
																																														var valid33 = _errs236 === errors;
																																													} else var valid33 = true;
																																													if (valid33) {
																																														if (data116.fixedIn !== void 0) {
																																															let data120 = data116.fixedIn;
																																															const _errs238 = errors;
																																															if (errors === _errs238) {
																																																if (Array.isArray(data120)) {
																																																	const len18 = data120.length;
																																																	for (let i18 = 0; i18 < len18; i18++) {
																																																		const _errs240 = errors;
																																																		if (typeof data120[i18] !== "string") {
																																																			validate0.errors = [{
																																																				instancePath: instancePath + "/findings/" + i15 + "/component/fixedIn/" + i18,
																																																				schemaPath: "#/properties/findings/items/properties/component/properties/fixedIn/items/type",
																																																				keyword: "type",
																																																				params: { type: "string" },
																																																				message: "must be string"
																																																			}];
																																																			return false;
																																																		}
																																																		if (!(_errs240 === errors)) break;
																																																	}
																																																} else {
																																																	validate0.errors = [{
																																																		instancePath: instancePath + "/findings/" + i15 + "/component/fixedIn",
																																																		schemaPath: "#/properties/findings/items/properties/component/properties/fixedIn/type",
																																																		keyword: "type",
																																																		params: { type: "array" },
																																																		message: "must be array"
																																																	}];
																																																	return false;
																																																}
																																															}
																																															var valid33 = _errs238 === errors;
																																														} else var valid33 = true;
																																														if (valid33) {
																																															if (data116.source !== void 0) {
																																																const _errs242 = errors;
																																																if (typeof data116.source !== "string") {
																																																	validate0.errors = [{
																																																		instancePath: instancePath + "/findings/" + i15 + "/component/source",
																																																		schemaPath: "#/properties/findings/items/properties/component/properties/source/type",
																																																		keyword: "type",
																																																		params: { type: "string" },
																																																		message: "must be string"
																																																	}];
																																																	return false;
																																																}
																																																var valid33 = _errs242 === errors;
																																															} else var valid33 = true;
																																															if (valid33) {
																																																if (data116.layer !== void 0) {
																																																	let data123 = data116.layer;
																																																	const _errs244 = errors;
																																																	if (errors === _errs244) {
																																																		if (data123 && typeof data123 == "object" && !Array.isArray(data123)) {
																																																			const _errs246 = errors;
																																																			for (const key16 in data123) if (!(key16 === "digest" || key16 === "diffId" || key16 === "createdBy")) {
																																																				validate0.errors = [{
																																																					instancePath: instancePath + "/findings/" + i15 + "/component/layer",
																																																					schemaPath: "#/properties/findings/items/properties/component/properties/layer/additionalProperties",
																																																					keyword: "additionalProperties",
																																																					params: { additionalProperty: key16 },
																																																					message: "must NOT have additional properties"
																																																				}];
																																																				return false;
																																																			}
																																																			if (_errs246 === errors) {
																																																				if (data123.digest !== void 0) {
																																																					const _errs247 = errors;
																																																					if (typeof data123.digest !== "string") {
																																																						validate0.errors = [{
																																																							instancePath: instancePath + "/findings/" + i15 + "/component/layer/digest",
																																																							schemaPath: "#/properties/findings/items/properties/component/properties/layer/properties/digest/type",
																																																							keyword: "type",
																																																							params: { type: "string" },
																																																							message: "must be string"
																																																						}];
																																																						return false;
																																																					}
																																																					var valid35 = _errs247 === errors;
																																																				} else var valid35 = true;
																																																				if (valid35) {
																																																					if (data123.diffId !== void 0) {
																																																						const _errs249 = errors;
																																																						if (typeof data123.diffId !== "string") {
																																																							validate0.errors = [{
																																																								instancePath: instancePath + "/findings/" + i15 + "/component/layer/diffId",
																																																								schemaPath: "#/properties/findings/items/properties/component/properties/layer/properties/diffId/type",
																																																								keyword: "type",
																																																								params: { type: "string" },
																																																								message: "must be string"
																																																							}];
																																																							return false;
																																																						}
																																																						var valid35 = _errs249 === errors;
																																																					} else var valid35 = true;
																																																					if (valid35) {
																																																						if (data123.createdBy !== void 0) {
																																																							const _errs251 = errors;
																																																							if (typeof data123.createdBy !== "string") {
																																																								validate0.errors = [{
																																																									instancePath: instancePath + "/findings/" + i15 + "/component/layer/createdBy",
																																																									schemaPath: "#/properties/findings/items/properties/component/properties/layer/properties/createdBy/type",
																																																									keyword: "type",
																																																									params: { type: "string" },
																																																									message: "must be string"
																																																								}];
																																																								return false;
																																																							}
																																																							var valid35 = _errs251 === errors;
																																																						} else var valid35 = true;
																																																					}
																																																				}
																																																			}
																																																		} else {
																																																			validate0.errors = [{
																																																				instancePath: instancePath + "/findings/" + i15 + "/component/layer",
																																																				schemaPath: "#/properties/findings/items/properties/component/properties/layer/type",
																																																				keyword: "type",
																																																				params: { type: "object" },
																																																				message: "must be object"
																																																			}];
																																																			return false;
																																																		}
																																																	}
																																																	var valid33 = _errs244 === errors;
																																																} else var valid33 = true;
																																															}
																																														}
																																													}
																																												}
																																											}
																																										}
																																									}
																																								} else {
																																									validate0.errors = [{
																																										instancePath: instancePath + "/findings/" + i15 + "/component",
																																										schemaPath: "#/properties/findings/items/properties/component/type",
																																										keyword: "type",
																																										params: { type: "object" },
																																										message: "must be object"
																																									}];
																																									return false;
																																								}
																																							}
																																							var valid30 = _errs229 === errors;
																																						} else var valid30 = true;
																																						if (valid30) {
																																							if (data97.locations !== void 0) {
																																								let data127 = data97.locations;
																																								const _errs253 = errors;
																																								if (errors === _errs253) {
																																									if (Array.isArray(data127)) {
																																										const len19 = data127.length;
																																										for (let i19 = 0; i19 < len19; i19++) {
																																											const _errs255 = errors;
																																											if (!validate11(data127[i19], {
																																												instancePath: instancePath + "/findings/" + i15 + "/locations/" + i19,
																																												parentData: data127,
																																												parentDataProperty: i19,
																																												rootData
																																											})) {
																																												vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
																																												errors = vErrors.length;
																																											}
																																											if (!(_errs255 === errors)) break;
																																										}
																																									} else {
																																										validate0.errors = [{
																																											instancePath: instancePath + "/findings/" + i15 + "/locations",
																																											schemaPath: "#/properties/findings/items/properties/locations/type",
																																											keyword: "type",
																																											params: { type: "array" },
																																											message: "must be array"
																																										}];
																																										return false;
																																									}
																																								}
																																								var valid30 = _errs253 === errors;
																																							} else var valid30 = true;
																																							if (valid30) {
																																								if (data97.resource !== void 0) {
																																									let data129 = data97.resource;
																																									const _errs256 = errors;
																																									if (errors === _errs256) {
																																										if (data129 && typeof data129 == "object" && !Array.isArray(data129)) {
																																											let missing15;
																																											if (data129.kind === void 0 && (missing15 = "kind") || data129.name === void 0 && (missing15 = "name")) {
																																												validate0.errors = [{
																																													instancePath: instancePath + "/findings/" + i15 + "/resource",
																																													schemaPath: "#/properties/findings/items/properties/resource/required",
																																													keyword: "required",
																																													params: { missingProperty: missing15 },
																																													message: "must have required property '" + missing15 + "'"
																																												}];
																																												return false;
																																											} else {
																																												const _errs258 = errors;
																																												for (const key17 in data129) if (!(key17 === "apiVersion" || key17 === "kind" || key17 === "namespace" || key17 === "name" || key17 === "fieldPath")) {
																																													validate0.errors = [{
																																														instancePath: instancePath + "/findings/" + i15 + "/resource",
																																														schemaPath: "#/properties/findings/items/properties/resource/additionalProperties",
																																														keyword: "additionalProperties",
																																														params: { additionalProperty: key17 },
																																														message: "must NOT have additional properties"
																																													}];
																																													return false;
																																												}
																																												if (_errs258 === errors) {
																																													if (data129.apiVersion !== void 0) {
																																														const _errs259 = errors;
																																														if (typeof data129.apiVersion !== "string") {
																																															validate0.errors = [{
																																																instancePath: instancePath + "/findings/" + i15 + "/resource/apiVersion",
																																																schemaPath: "#/properties/findings/items/properties/resource/properties/apiVersion/type",
																																																keyword: "type",
																																																params: { type: "string" },
																																																message: "must be string"
																																															}];
																																															return false;
																																														}
																																														var valid37 = _errs259 === errors;
																																													} else var valid37 = true;
																																													if (valid37) {
																																														if (data129.kind !== void 0) {
																																															const _errs261 = errors;
																																															if (typeof data129.kind !== "string") {
																																																validate0.errors = [{
																																																	instancePath: instancePath + "/findings/" + i15 + "/resource/kind",
																																																	schemaPath: "#/properties/findings/items/properties/resource/properties/kind/type",
																																																	keyword: "type",
																																																	params: { type: "string" },
																																																	message: "must be string"
																																																}];
																																																return false;
																																															}
																																															var valid37 = _errs261 === errors;
																																														} else var valid37 = true;
																																														if (valid37) {
																																															if (data129.namespace !== void 0) {
																																																const _errs263 = errors;
																																																if (typeof data129.namespace !== "string") {
																																																	validate0.errors = [{
																																																		instancePath: instancePath + "/findings/" + i15 + "/resource/namespace",
																																																		schemaPath: "#/properties/findings/items/properties/resource/properties/namespace/type",
																																																		keyword: "type",
																																																		params: { type: "string" },
																																																		message: "must be string"
																																																	}];
																																																	return false;
																																																}
																																																var valid37 = _errs263 === errors;
																																															} else var valid37 = true;
																																															if (valid37) {
																																																if (data129.name !== void 0) {
																																																	const _errs265 = errors;
																																																	if (typeof data129.name !== "string") {
																																																		validate0.errors = [{
																																																			instancePath: instancePath + "/findings/" + i15 + "/resource/name",
																																																			schemaPath: "#/properties/findings/items/properties/resource/properties/name/type",
																																																			keyword: "type",
																																																			params: { type: "string" },
																																																			message: "must be string"
																																																		}];
																																																		return false;
																																																	}
																																																	var valid37 = _errs265 === errors;
																																																} else var valid37 = true;
																																																if (valid37) {
																																																	if (data129.fieldPath !== void 0) {
																																																		const _errs267 = errors;
																																																		if (typeof data129.fieldPath !== "string") {
																																																			validate0.errors = [{
																																																				instancePath: instancePath + "/findings/" + i15 + "/resource/fieldPath",
																																																				schemaPath: "#/properties/findings/items/properties/resource/properties/fieldPath/type",
																																																				keyword: "type",
																																																				params: { type: "string" },
																																																				message: "must be string"
																																																			}];
																																																			return false;
																																																		}
																																																		var valid37 = _errs267 === errors;
																																																	} else var valid37 = true;
																																																}
																																															}
																																														}
																																													}
																																												}
																																											}
																																										} else {
																																											validate0.errors = [{
																																												instancePath: instancePath + "/findings/" + i15 + "/resource",
																																												schemaPath: "#/properties/findings/items/properties/resource/type",
																																												keyword: "type",
																																												params: { type: "object" },
																																												message: "must be object"
																																											}];
																																											return false;
																																										}
																																									}
																																									var valid30 = _errs256 === errors;
																																								} else var valid30 = true;
																																								if (valid30) {
																																									if (data97.control !== void 0) {
																																										const _errs269 = errors;
																																										if (typeof data97.control !== "string") {
																																											validate0.errors = [{
																																												instancePath: instancePath + "/findings/" + i15 + "/control",
																																												schemaPath: "#/properties/findings/items/properties/control/type",
																																												keyword: "type",
																																												params: { type: "string" },
																																												message: "must be string"
																																											}];
																																											return false;
																																										}
																																										var valid30 = _errs269 === errors;
																																									} else var valid30 = true;
																																									if (valid30) {
																																										if (data97.licence !== void 0) {
																																											const _errs271 = errors;
																																											if (typeof data97.licence !== "string") {
																																												validate0.errors = [{
																																													instancePath: instancePath + "/findings/" + i15 + "/licence",
																																													schemaPath: "#/properties/findings/items/properties/licence/type",
																																													keyword: "type",
																																													params: { type: "string" },
																																													message: "must be string"
																																												}];
																																												return false;
																																											}
																																											var valid30 = _errs271 === errors;
																																										} else var valid30 = true;
																																										if (valid30) {
																																											if (data97.scores !== void 0) {
																																												let data137 = data97.scores;
																																												const _errs273 = errors;
																																												if (errors === _errs273) {
																																													if (data137 && typeof data137 == "object" && !Array.isArray(data137)) {
																																														const _errs275 = errors;
																																														for (const key18 in data137) if (!(key18 === "cvss" || key18 === "epss" || key18 === "kev")) {
																																															validate0.errors = [{
																																																instancePath: instancePath + "/findings/" + i15 + "/scores",
																																																schemaPath: "#/properties/findings/items/properties/scores/additionalProperties",
																																																keyword: "additionalProperties",
																																																params: { additionalProperty: key18 },
																																																message: "must NOT have additional properties"
																																															}];
																																															return false;
																																														}
																																														if (_errs275 === errors) {
																																															if (data137.cvss !== void 0) {
																																																let data138 = data137.cvss;
																																																const _errs276 = errors;
																																																if (!(typeof data138 == "number" && isFinite(data138))) {
																																																	validate0.errors = [{
																																																		instancePath: instancePath + "/findings/" + i15 + "/scores/cvss",
																																																		schemaPath: "#/properties/findings/items/properties/scores/properties/cvss/type",
																																																		keyword: "type",
																																																		params: { type: "number" },
																																																		message: "must be number"
																																																	}];
																																																	return false;
																																																}
																																																var valid38 = _errs276 === errors;
																																															} else var valid38 = true;
																																															if (valid38) {
																																																if (data137.epss !== void 0) {
																																																	let data139 = data137.epss;
																																																	const _errs278 = errors;
																																																	if (!(typeof data139 == "number" && isFinite(data139))) {
																																																		validate0.errors = [{
																																																			instancePath: instancePath + "/findings/" + i15 + "/scores/epss",
																																																			schemaPath: "#/properties/findings/items/properties/scores/properties/epss/type",
																																																			keyword: "type",
																																																			params: { type: "number" },
																																																			message: "must be number"
																																																		}];
																																																		return false;
																																																	}
																																																	var valid38 = _errs278 === errors;
																																																} else var valid38 = true;
																																																if (valid38) {
																																																	if (data137.kev !== void 0) {
																																																		const _errs280 = errors;
																																																		if (typeof data137.kev !== "boolean") {
																																																			validate0.errors = [{
																																																				instancePath: instancePath + "/findings/" + i15 + "/scores/kev",
																																																				schemaPath: "#/properties/findings/items/properties/scores/properties/kev/type",
																																																				keyword: "type",
																																																				params: { type: "boolean" },
																																																				message: "must be boolean"
																																																			}];
																																																			return false;
																																																		}
																																																		var valid38 = _errs280 === errors;
																																																	} else var valid38 = true;
																																																}
																																															}
																																														}
																																													} else {
																																														validate0.errors = [{
																																															instancePath: instancePath + "/findings/" + i15 + "/scores",
																																															schemaPath: "#/properties/findings/items/properties/scores/type",
																																															keyword: "type",
																																															params: { type: "object" },
																																															message: "must be object"
																																														}];
																																														return false;
																																													}
																																												}
																																												var valid30 = _errs273 === errors;
																																											} else var valid30 = true;
																																											if (valid30) {
																																												if (data97.reachable !== void 0) {
																																													const _errs282 = errors;
																																													if (typeof data97.reachable !== "boolean") {
																																														validate0.errors = [{
																																															instancePath: instancePath + "/findings/" + i15 + "/reachable",
																																															schemaPath: "#/properties/findings/items/properties/reachable/type",
																																															keyword: "type",
																																															params: { type: "boolean" },
																																															message: "must be boolean"
																																														}];
																																														return false;
																																													}
																																													var valid30 = _errs282 === errors;
																																												} else var valid30 = true;
																																												if (valid30) {
																																													if (data97.references !== void 0) {
																																														let data142 = data97.references;
																																														const _errs284 = errors;
																																														if (errors === _errs284) {
																																															if (Array.isArray(data142)) {
																																																const len20 = data142.length;
																																																for (let i20 = 0; i20 < len20; i20++) {
																																																	const _errs286 = errors;
																																																	if (typeof data142[i20] !== "string") {
																																																		validate0.errors = [{
																																																			instancePath: instancePath + "/findings/" + i15 + "/references/" + i20,
																																																			schemaPath: "#/properties/findings/items/properties/references/items/type",
																																																			keyword: "type",
																																																			params: { type: "string" },
																																																			message: "must be string"
																																																		}];
																																																		return false;
																																																	}
																																																	if (!(_errs286 === errors)) break;
																																																}
																																															} else {
																																																validate0.errors = [{
																																																	instancePath: instancePath + "/findings/" + i15 + "/references",
																																																	schemaPath: "#/properties/findings/items/properties/references/type",
																																																	keyword: "type",
																																																	params: { type: "array" },
																																																	message: "must be array"
																																																}];
																																																return false;
																																															}
																																														}
																																														var valid30 = _errs284 === errors;
																																													} else var valid30 = true;
																																													if (valid30) {
																																														if (data97.patch !== void 0) {
																																															let data144 = data97.patch;
																																															const _errs288 = errors;
																																															if (errors === _errs288) {
																																																if (data144 && typeof data144 == "object" && !Array.isArray(data144)) {
																																																	let missing16;
																																																	if (data144.path === void 0 && (missing16 = "path") || data144.description === void 0 && (missing16 = "description") || data144.diff === void 0 && (missing16 = "diff")) {
																																																		validate0.errors = [{
																																																			instancePath: instancePath + "/findings/" + i15 + "/patch",
																																																			schemaPath: "#/properties/findings/items/properties/patch/required",
																																																			keyword: "required",
																																																			params: { missingProperty: missing16 },
																																																			message: "must have required property '" + missing16 + "'"
																																																		}];
																																																		return false;
																																																	} else {
																																																		const _errs290 = errors;
																																																		for (const key19 in data144) if (!(key19 === "path" || key19 === "description" || key19 === "diff")) {
																																																			validate0.errors = [{
																																																				instancePath: instancePath + "/findings/" + i15 + "/patch",
																																																				schemaPath: "#/properties/findings/items/properties/patch/additionalProperties",
																																																				keyword: "additionalProperties",
																																																				params: { additionalProperty: key19 },
																																																				message: "must NOT have additional properties"
																																																			}];
																																																			return false;
																																																		}
																																																		if (_errs290 === errors) {
																																																			if (data144.path !== void 0) {
																																																				const _errs291 = errors;
																																																				if (typeof data144.path !== "string") {
																																																					validate0.errors = [{
																																																						instancePath: instancePath + "/findings/" + i15 + "/patch/path",
																																																						schemaPath: "#/properties/findings/items/properties/patch/properties/path/type",
																																																						keyword: "type",
																																																						params: { type: "string" },
																																																						message: "must be string"
																																																					}];
																																																					return false;
																																																				}
																																																				var valid40 = _errs291 === errors;
																																																			} else var valid40 = true;
																																																			if (valid40) {
																																																				if (data144.description !== void 0) {
																																																					const _errs293 = errors;
																																																					if (typeof data144.description !== "string") {
																																																						validate0.errors = [{
																																																							instancePath: instancePath + "/findings/" + i15 + "/patch/description",
																																																							schemaPath: "#/properties/findings/items/properties/patch/properties/description/type",
																																																							keyword: "type",
																																																							params: { type: "string" },
																																																							message: "must be string"
																																																						}];
																																																						return false;
																																																					}
																																																					var valid40 = _errs293 === errors;
																																																				} else var valid40 = true;
																																																				if (valid40) {
																																																					if (data144.diff !== void 0) {
																																																						const _errs295 = errors;
																																																						if (typeof data144.diff !== "string") {
																																																							validate0.errors = [{
																																																								instancePath: instancePath + "/findings/" + i15 + "/patch/diff",
																																																								schemaPath: "#/properties/findings/items/properties/patch/properties/diff/type",
																																																								keyword: "type",
																																																								params: { type: "string" },
																																																								message: "must be string"
																																																							}];
																																																							return false;
																																																						}
																																																						var valid40 = _errs295 === errors;
																																																					} else var valid40 = true;
																																																				}
																																																			}
																																																		}
																																																	}
																																																} else {
																																																	validate0.errors = [{
																																																		instancePath: instancePath + "/findings/" + i15 + "/patch",
																																																		schemaPath: "#/properties/findings/items/properties/patch/type",
																																																		keyword: "type",
																																																		params: { type: "object" },
																																																		message: "must be object"
																																																	}];
																																																	return false;
																																																}
																																															}
																																															var valid30 = _errs288 === errors;
																																														} else var valid30 = true;
																																														if (valid30) {
																																															if (data97.decision !== void 0) {
																																																let data148 = data97.decision;
																																																const _errs297 = errors;
																																																if (errors === _errs297) {
																																																	if (data148 && typeof data148 == "object" && !Array.isArray(data148)) {
																																																		let missing17;
																																																		if (data148.rule === void 0 && (missing17 = "rule")) {
																																																			validate0.errors = [{
																																																				instancePath: instancePath + "/findings/" + i15 + "/decision",
																																																				schemaPath: "#/properties/findings/items/properties/decision/required",
																																																				keyword: "required",
																																																				params: { missingProperty: missing17 },
																																																				message: "must have required property '" + missing17 + "'"
																																																			}];
																																																			return false;
																																																		} else {
																																																			const _errs299 = errors;
																																																			for (const key20 in data148) if (!(key20 === "rule" || key20 === "reason" || key20 === "exception")) {
																																																				validate0.errors = [{
																																																					instancePath: instancePath + "/findings/" + i15 + "/decision",
																																																					schemaPath: "#/properties/findings/items/properties/decision/additionalProperties",
																																																					keyword: "additionalProperties",
																																																					params: { additionalProperty: key20 },
																																																					message: "must NOT have additional properties"
																																																				}];
																																																				return false;
																																																			}
																																																			if (_errs299 === errors) {
																																																				if (data148.rule !== void 0) {
																																																					const _errs300 = errors;
																																																					if (typeof data148.rule !== "string") {
																																																						validate0.errors = [{
																																																							instancePath: instancePath + "/findings/" + i15 + "/decision/rule",
																																																							schemaPath: "#/properties/findings/items/properties/decision/properties/rule/type",
																																																							keyword: "type",
																																																							params: { type: "string" },
																																																							message: "must be string"
																																																						}];
																																																						return false;
																																																					}
																																																					var valid41 = _errs300 === errors;
																																																				} else var valid41 = true;
																																																				if (valid41) {
																																																					if (data148.reason !== void 0) {
																																																						const _errs302 = errors;
																																																						if (typeof data148.reason !== "string") {
																																																							validate0.errors = [{
																																																								instancePath: instancePath + "/findings/" + i15 + "/decision/reason",
																																																								schemaPath: "#/properties/findings/items/properties/decision/properties/reason/type",
																																																								keyword: "type",
																																																								params: { type: "string" },
																																																								message: "must be string"
																																																							}];
																																																							return false;
																																																						}
																																																						var valid41 = _errs302 === errors;
																																																					} else var valid41 = true;
																																																					if (valid41) {
																																																						if (data148.exception !== void 0) {
																																																							const _errs304 = errors;
																																																							if (typeof data148.exception !== "string") {
																																																								validate0.errors = [{
																																																									instancePath: instancePath + "/findings/" + i15 + "/decision/exception",
																																																									schemaPath: "#/properties/findings/items/properties/decision/properties/exception/type",
																																																									keyword: "type",
																																																									params: { type: "string" },
																																																									message: "must be string"
																																																								}];
																																																								return false;
																																																							}
																																																							var valid41 = _errs304 === errors;
																																																						} else var valid41 = true;
																																																					}
																																																				}
																																																			}
																																																		}
																																																	} else {
																																																		validate0.errors = [{
																																																			instancePath: instancePath + "/findings/" + i15 + "/decision",
																																																			schemaPath: "#/properties/findings/items/properties/decision/type",
																																																			keyword: "type",
																																																			params: { type: "object" },
																																																			message: "must be object"
																																																		}];
																																																		return false;
																																																	}
																																																}
																																																var valid30 = _errs297 === errors;
																																															} else var valid30 = true;
																																															if (valid30) {
																																																if (data97.sightings !== void 0) {
																																																	let data152 = data97.sightings;
																																																	const _errs306 = errors;
																																																	if (errors === _errs306) {
																																																		if (Array.isArray(data152)) {
																																																			const len21 = data152.length;
																																																			for (let i21 = 0; i21 < len21; i21++) {
																																																				let data153 = data152[i21];
																																																				const _errs308 = errors;
																																																				if (errors === _errs308) {
																																																					if (data153 && typeof data153 == "object" && !Array.isArray(data153)) {
																																																						let missing18;
																																																						if (data153.scan === void 0 && (missing18 = "scan") || data153.ruleId === void 0 && (missing18 = "ruleId") || data153.severity === void 0 && (missing18 = "severity") || data153.severitySource === void 0 && (missing18 = "severitySource") || data153.status === void 0 && (missing18 = "status") || data153.count === void 0 && (missing18 = "count")) {
																																																							validate0.errors = [{
																																																								instancePath: instancePath + "/findings/" + i15 + "/sightings/" + i21,
																																																								schemaPath: "#/properties/findings/items/properties/sightings/items/required",
																																																								keyword: "required",
																																																								params: { missingProperty: missing18 },
																																																								message: "must have required property '" + missing18 + "'"
																																																							}];
																																																							return false;
																																																						} else {
																																																							const _errs310 = errors;
																																																							for (const key21 in data153) if (!func0.call(schema0.properties.findings.items.properties.sightings.items.properties, key21)) {
																																																								validate0.errors = [{
																																																									instancePath: instancePath + "/findings/" + i15 + "/sightings/" + i21,
																																																									schemaPath: "#/properties/findings/items/properties/sightings/items/additionalProperties",
																																																									keyword: "additionalProperties",
																																																									params: { additionalProperty: key21 },
																																																									message: "must NOT have additional properties"
																																																								}];
																																																								return false;
																																																							}
																																																							if (_errs310 === errors) {
																																																								if (data153.scan !== void 0) {
																																																									const _errs311 = errors;
																																																									if (typeof data153.scan !== "string") {
																																																										validate0.errors = [{
																																																											instancePath: instancePath + "/findings/" + i15 + "/sightings/" + i21 + "/scan",
																																																											schemaPath: "#/properties/findings/items/properties/sightings/items/properties/scan/type",
																																																											keyword: "type",
																																																											params: { type: "string" },
																																																											message: "must be string"
																																																										}];
																																																										return false;
																																																									}
																																																									var valid43 = _errs311 === errors;
																																																								} else var valid43 = true;
																																																								if (valid43) {
																																																									if (data153.ruleId !== void 0) {
																																																										const _errs313 = errors;
																																																										if (typeof data153.ruleId !== "string") {
																																																											validate0.errors = [{
																																																												instancePath: instancePath + "/findings/" + i15 + "/sightings/" + i21 + "/ruleId",
																																																												schemaPath: "#/properties/findings/items/properties/sightings/items/properties/ruleId/type",
																																																												keyword: "type",
																																																												params: { type: "string" },
																																																												message: "must be string"
																																																											}];
																																																											return false;
																																																										}
																																																										var valid43 = _errs313 === errors;
																																																									} else var valid43 = true;
																																																									if (valid43) {
																																																										if (data153.severity !== void 0) {
																																																											let data156 = data153.severity;
																																																											const _errs315 = errors;
																																																											if (!(data156 === "critical" || data156 === "high" || data156 === "medium" || data156 === "low" || data156 === "info" || data156 === "unknown")) {
																																																												validate0.errors = [{
																																																													instancePath: instancePath + "/findings/" + i15 + "/sightings/" + i21 + "/severity",
																																																													schemaPath: "#/properties/findings/items/properties/sightings/items/properties/severity/enum",
																																																													keyword: "enum",
																																																													params: { allowedValues: schema0.properties.findings.items.properties.sightings.items.properties.severity.enum },
																																																													message: "must be equal to one of the allowed values"
																																																												}];
																																																												return false;
																																																											}
																																																											var valid43 = _errs315 === errors;
																																																										} else var valid43 = true;
																																																										if (valid43) {
																																																											if (data153.nativeSeverity !== void 0) {
																																																												const _errs316 = errors;
																																																												if (typeof data153.nativeSeverity !== "string") {
																																																													validate0.errors = [{
																																																														instancePath: instancePath + "/findings/" + i15 + "/sightings/" + i21 + "/nativeSeverity",
																																																														schemaPath: "#/properties/findings/items/properties/sightings/items/properties/nativeSeverity/type",
																																																														keyword: "type",
																																																														params: { type: "string" },
																																																														message: "must be string"
																																																													}];
																																																													return false;
																																																												}
																																																												var valid43 = _errs316 === errors;
																																																											} else var valid43 = true;
																																																											if (valid43) {
																																																												if (data153.severitySource !== void 0) {
																																																													let data158 = data153.severitySource;
																																																													const _errs318 = errors;
																																																													if (!(data158 === "native" || data158 === "cvss" || data158 === "score" || data158 === "status" || data158 === "default")) {
																																																														validate0.errors = [{
																																																															instancePath: instancePath + "/findings/" + i15 + "/sightings/" + i21 + "/severitySource",
																																																															schemaPath: "#/properties/findings/items/properties/sightings/items/properties/severitySource/enum",
																																																															keyword: "enum",
																																																															params: { allowedValues: schema0.properties.findings.items.properties.sightings.items.properties.severitySource.enum },
																																																															message: "must be equal to one of the allowed values"
																																																														}];
																																																														return false;
																																																													}
																																																													var valid43 = _errs318 === errors;
																																																												} else var valid43 = true;
																																																												if (valid43) {
																																																													if (data153.severityReason !== void 0) {
																																																														const _errs319 = errors;
																																																														if (typeof data153.severityReason !== "string") {
																																																															validate0.errors = [{
																																																																instancePath: instancePath + "/findings/" + i15 + "/sightings/" + i21 + "/severityReason",
																																																																schemaPath: "#/properties/findings/items/properties/sightings/items/properties/severityReason/type",
																																																																keyword: "type",
																																																																params: { type: "string" },
																																																																message: "must be string"
																																																															}];
																																																															return false;
																																																														}
																																																														var valid43 = _errs319 === errors;
																																																													} else var valid43 = true;
																																																													if (valid43) {
																																																														if (data153.status !== void 0) {
																																																															let data160 = data153.status;
																																																															const _errs321 = errors;
																																																															if (!(data160 === "open" || data160 === "manual" || data160 === "suppressed" || data160 === "not-affected" || data160 === "fixed" || data160 === "gone")) {
																																																																validate0.errors = [{
																																																																	instancePath: instancePath + "/findings/" + i15 + "/sightings/" + i21 + "/status",
																																																																	schemaPath: "#/properties/findings/items/properties/sightings/items/properties/status/enum",
																																																																	keyword: "enum",
																																																																	params: { allowedValues: schema0.properties.findings.items.properties.sightings.items.properties.status.enum },
																																																																	message: "must be equal to one of the allowed values"
																																																																}];
																																																																return false;
																																																															}
																																																															var valid43 = _errs321 === errors;
																																																														} else var valid43 = true;
																																																														if (valid43) {
																																																															if (data153.message !== void 0) {
																																																																const _errs322 = errors;
																																																																if (typeof data153.message !== "string") {
																																																																	validate0.errors = [{
																																																																		instancePath: instancePath + "/findings/" + i15 + "/sightings/" + i21 + "/message",
																																																																		schemaPath: "#/properties/findings/items/properties/sightings/items/properties/message/type",
																																																																		keyword: "type",
																																																																		params: { type: "string" },
																																																																		message: "must be string"
																																																																	}];
																																																																	return false;
																																																																}
																																																																var valid43 = _errs322 === errors;
																																																															} else var valid43 = true;
																																																															if (valid43) {
																																																																if (data153.cause !== void 0) {
																																																																	let data162 = data153.cause;
																																																																	const _errs324 = errors;
																																																																	if (!(data162 === "change" || data162 === "disclosure" || data162 === "scanner" || data162 === "exception-expired" || data162 === "undetermined")) {
																																																																		validate0.errors = [{
																																																																			instancePath: instancePath + "/findings/" + i15 + "/sightings/" + i21 + "/cause",
																																																																			schemaPath: "#/properties/findings/items/properties/sightings/items/properties/cause/enum",
																																																																			keyword: "enum",
																																																																			params: { allowedValues: schema0.properties.findings.items.properties.sightings.items.properties.cause.enum },
																																																																			message: "must be equal to one of the allowed values"
																																																																		}];
																																																																		return false;
																																																																	}
																																																																	var valid43 = _errs324 === errors;
																																																																} else var valid43 = true;
																																																																if (valid43) {
																																																																	if (data153.exception !== void 0) {
																																																																		const _errs325 = errors;
																																																																		if (typeof data153.exception !== "string") {
																																																																			validate0.errors = [{
																																																																				instancePath: instancePath + "/findings/" + i15 + "/sightings/" + i21 + "/exception",
																																																																				schemaPath: "#/properties/findings/items/properties/sightings/items/properties/exception/type",
																																																																				keyword: "type",
																																																																				params: { type: "string" },
																																																																				message: "must be string"
																																																																			}];
																																																																			return false;
																																																																		}
																																																																		var valid43 = _errs325 === errors;
																																																																	} else var valid43 = true;
																																																																	if (valid43) {
																																																																		if (data153.count !== void 0) {
																																																																			let data164 = data153.count;
																																																																			const _errs327 = errors;
																																																																			if (!(typeof data164 == "number" && !(data164 % 1) && !isNaN(data164) && isFinite(data164))) {
																																																																				validate0.errors = [{
																																																																					instancePath: instancePath + "/findings/" + i15 + "/sightings/" + i21 + "/count",
																																																																					schemaPath: "#/properties/findings/items/properties/sightings/items/properties/count/type",
																																																																					keyword: "type",
																																																																					params: { type: "integer" },
																																																																					message: "must be integer"
																																																																				}];
																																																																				return false;
																																																																			}
																																																																			if (errors === _errs327) {
																																																																				if (typeof data164 == "number" && isFinite(data164)) {
																																																																					if (data164 < 1 || isNaN(data164)) {
																																																																						validate0.errors = [{
																																																																							instancePath: instancePath + "/findings/" + i15 + "/sightings/" + i21 + "/count",
																																																																							schemaPath: "#/properties/findings/items/properties/sightings/items/properties/count/minimum",
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
																																																																			}
																																																																			var valid43 = _errs327 === errors;
																																																																		} else var valid43 = true;
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
																																																							instancePath: instancePath + "/findings/" + i15 + "/sightings/" + i21,
																																																							schemaPath: "#/properties/findings/items/properties/sightings/items/type",
																																																							keyword: "type",
																																																							params: { type: "object" },
																																																							message: "must be object"
																																																						}];
																																																						return false;
																																																					}
																																																				}
																																																				if (!(_errs308 === errors)) break;
																																																			}
																																																		} else {
																																																			validate0.errors = [{
																																																				instancePath: instancePath + "/findings/" + i15 + "/sightings",
																																																				schemaPath: "#/properties/findings/items/properties/sightings/type",
																																																				keyword: "type",
																																																				params: { type: "array" },
																																																				message: "must be array"
																																																			}];
																																																			return false;
																																																		}
																																																	}
																																																	var valid30 = _errs306 === errors;
																																																} else var valid30 = true;
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
																				validate0.errors = [{
																					instancePath: instancePath + "/findings/" + i15,
																					schemaPath: "#/properties/findings/items/type",
																					keyword: "type",
																					params: { type: "object" },
																					message: "must be object"
																				}];
																				return false;
																			}
																		}
																		if (!(_errs195 === errors)) break;
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
															var valid0 = _errs193 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.commit !== void 0) {
																const _errs329 = errors;
																if (!validate16(data.commit, {
																	instancePath: instancePath + "/commit",
																	parentData: data,
																	parentDataProperty: "commit",
																	rootData
																})) {
																	vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
																	errors = vErrors.length;
																}
																var valid0 = _errs329 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.inputs !== void 0) {
																	let data166 = data.inputs;
																	const _errs330 = errors;
																	if (errors === _errs330) {
																		if (data166 && typeof data166 == "object" && !Array.isArray(data166)) {
																			let missing19;
																			if (data166.policy === void 0 && (missing19 = "policy") || data166.exceptions === void 0 && (missing19 = "exceptions") || data166.gatehouse === void 0 && (missing19 = "gatehouse")) {
																				validate0.errors = [{
																					instancePath: instancePath + "/inputs",
																					schemaPath: "#/properties/inputs/required",
																					keyword: "required",
																					params: { missingProperty: missing19 },
																					message: "must have required property '" + missing19 + "'"
																				}];
																				return false;
																			} else {
																				const _errs332 = errors;
																				for (const key22 in data166) if (!(key22 === "policy" || key22 === "exceptions" || key22 === "comparison" || key22 === "parts" || key22 === "notices" || key22 === "claims" || key22 === "gatehouse")) {
																					validate0.errors = [{
																						instancePath: instancePath + "/inputs",
																						schemaPath: "#/properties/inputs/additionalProperties",
																						keyword: "additionalProperties",
																						params: { additionalProperty: key22 },
																						message: "must NOT have additional properties"
																					}];
																					return false;
																				}
																				if (_errs332 === errors) {
																					if (data166.policy !== void 0) {
																						const _errs333 = errors;
																						if (!validate18(data166.policy, {
																							instancePath: instancePath + "/inputs/policy",
																							parentData: data166,
																							parentDataProperty: "policy",
																							rootData
																						})) {
																							vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
																							errors = vErrors.length;
																						}
																						var valid44 = _errs333 === errors;
																					} else var valid44 = true;
																					if (valid44) {
																						if (data166.exceptions !== void 0) {
																							let data168 = data166.exceptions;
																							const _errs334 = errors;
																							if (errors === _errs334) {
																								if (Array.isArray(data168)) {
																									const len22 = data168.length;
																									for (let i22 = 0; i22 < len22; i22++) {
																										const _errs336 = errors;
																										if (!validate29(data168[i22], {
																											instancePath: instancePath + "/inputs/exceptions/" + i22,
																											parentData: data168,
																											parentDataProperty: i22,
																											rootData
																										})) {
																											vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
																											errors = vErrors.length;
																										}
																										if (!(_errs336 === errors)) break;
																									}
																								} else {
																									validate0.errors = [{
																										instancePath: instancePath + "/inputs/exceptions",
																										schemaPath: "#/properties/inputs/properties/exceptions/type",
																										keyword: "type",
																										params: { type: "array" },
																										message: "must be array"
																									}];
																									return false;
																								}
																							}
																							var valid44 = _errs334 === errors;
																						} else var valid44 = true;
																						if (valid44) {
																							if (data166.comparison !== void 0) {
																								const _errs337 = errors;
																								if (!validate31(data166.comparison, {
																									instancePath: instancePath + "/inputs/comparison",
																									parentData: data166,
																									parentDataProperty: "comparison",
																									rootData
																								})) {
																									vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
																									errors = vErrors.length;
																								}
																								var valid44 = _errs337 === errors;
																							} else var valid44 = true;
																							if (valid44) {
																								if (data166.parts !== void 0) {
																									let data171 = data166.parts;
																									const _errs338 = errors;
																									if (errors === _errs338) {
																										if (Array.isArray(data171)) {
																											const len23 = data171.length;
																											for (let i23 = 0; i23 < len23; i23++) {
																												let data172 = data171[i23];
																												const _errs340 = errors;
																												if (errors === _errs340) {
																													if (data172 && typeof data172 == "object" && !Array.isArray(data172)) {
																														let missing20;
																														if (data172.gate === void 0 && (missing20 = "gate") || data172.id === void 0 && (missing20 = "id") || data172.scans === void 0 && (missing20 = "scans") || data172.policy === void 0 && (missing20 = "policy") || data172.exceptions === void 0 && (missing20 = "exceptions") || data172.notices === void 0 && (missing20 = "notices")) {
																															validate0.errors = [{
																																instancePath: instancePath + "/inputs/parts/" + i23,
																																schemaPath: "#/properties/inputs/properties/parts/items/required",
																																keyword: "required",
																																params: { missingProperty: missing20 },
																																message: "must have required property '" + missing20 + "'"
																															}];
																															return false;
																														} else {
																															const _errs342 = errors;
																															for (const key23 in data172) if (!(key23 === "gate" || key23 === "id" || key23 === "scans" || key23 === "policy" || key23 === "exceptions" || key23 === "comparison" || key23 === "notices")) {
																																validate0.errors = [{
																																	instancePath: instancePath + "/inputs/parts/" + i23,
																																	schemaPath: "#/properties/inputs/properties/parts/items/additionalProperties",
																																	keyword: "additionalProperties",
																																	params: { additionalProperty: key23 },
																																	message: "must NOT have additional properties"
																																}];
																																return false;
																															}
																															if (_errs342 === errors) {
																																if (data172.gate !== void 0) {
																																	const _errs343 = errors;
																																	if (typeof data172.gate !== "string") {
																																		validate0.errors = [{
																																			instancePath: instancePath + "/inputs/parts/" + i23 + "/gate",
																																			schemaPath: "#/properties/inputs/properties/parts/items/properties/gate/type",
																																			keyword: "type",
																																			params: { type: "string" },
																																			message: "must be string"
																																		}];
																																		return false;
																																	}
																																	var valid47 = _errs343 === errors;
																																} else var valid47 = true;
																																if (valid47) {
																																	if (data172.id !== void 0) {
																																		const _errs345 = errors;
																																		if (typeof data172.id !== "string") {
																																			validate0.errors = [{
																																				instancePath: instancePath + "/inputs/parts/" + i23 + "/id",
																																				schemaPath: "#/properties/inputs/properties/parts/items/properties/id/type",
																																				keyword: "type",
																																				params: { type: "string" },
																																				message: "must be string"
																																			}];
																																			return false;
																																		}
																																		var valid47 = _errs345 === errors;
																																	} else var valid47 = true;
																																	if (valid47) {
																																		if (data172.scans !== void 0) {
																																			let data175 = data172.scans;
																																			const _errs347 = errors;
																																			if (errors === _errs347) {
																																				if (Array.isArray(data175)) {
																																					const len24 = data175.length;
																																					for (let i24 = 0; i24 < len24; i24++) {
																																						const _errs349 = errors;
																																						if (typeof data175[i24] !== "string") {
																																							validate0.errors = [{
																																								instancePath: instancePath + "/inputs/parts/" + i23 + "/scans/" + i24,
																																								schemaPath: "#/properties/inputs/properties/parts/items/properties/scans/items/type",
																																								keyword: "type",
																																								params: { type: "string" },
																																								message: "must be string"
																																							}];
																																							return false;
																																						}
																																						if (!(_errs349 === errors)) break;
																																					}
																																				} else {
																																					validate0.errors = [{
																																						instancePath: instancePath + "/inputs/parts/" + i23 + "/scans",
																																						schemaPath: "#/properties/inputs/properties/parts/items/properties/scans/type",
																																						keyword: "type",
																																						params: { type: "array" },
																																						message: "must be array"
																																					}];
																																					return false;
																																				}
																																			}
																																			var valid47 = _errs347 === errors;
																																		} else var valid47 = true;
																																		if (valid47) {
																																			if (data172.policy !== void 0) {
																																				const _errs351 = errors;
																																				if (!validate18(data172.policy, {
																																					instancePath: instancePath + "/inputs/parts/" + i23 + "/policy",
																																					parentData: data172,
																																					parentDataProperty: "policy",
																																					rootData
																																				})) {
																																					vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
																																					errors = vErrors.length;
																																				}
																																				var valid47 = _errs351 === errors;
																																			} else var valid47 = true;
																																			if (valid47) {
																																				if (data172.exceptions !== void 0) {
																																					let data178 = data172.exceptions;
																																					const _errs352 = errors;
																																					if (errors === _errs352) {
																																						if (Array.isArray(data178)) {
																																							const len25 = data178.length;
																																							for (let i25 = 0; i25 < len25; i25++) {
																																								const _errs354 = errors;
																																								if (!validate29(data178[i25], {
																																									instancePath: instancePath + "/inputs/parts/" + i23 + "/exceptions/" + i25,
																																									parentData: data178,
																																									parentDataProperty: i25,
																																									rootData
																																								})) {
																																									vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
																																									errors = vErrors.length;
																																								}
																																								if (!(_errs354 === errors)) break;
																																							}
																																						} else {
																																							validate0.errors = [{
																																								instancePath: instancePath + "/inputs/parts/" + i23 + "/exceptions",
																																								schemaPath: "#/properties/inputs/properties/parts/items/properties/exceptions/type",
																																								keyword: "type",
																																								params: { type: "array" },
																																								message: "must be array"
																																							}];
																																							return false;
																																						}
																																					}
																																					var valid47 = _errs352 === errors;
																																				} else var valid47 = true;
																																				if (valid47) {
																																					if (data172.comparison !== void 0) {
																																						const _errs355 = errors;
																																						if (!validate31(data172.comparison, {
																																							instancePath: instancePath + "/inputs/parts/" + i23 + "/comparison",
																																							parentData: data172,
																																							parentDataProperty: "comparison",
																																							rootData
																																						})) {
																																							vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
																																							errors = vErrors.length;
																																						}
																																						var valid47 = _errs355 === errors;
																																					} else var valid47 = true;
																																					if (valid47) {
																																						if (data172.notices !== void 0) {
																																							let data181 = data172.notices;
																																							const _errs356 = errors;
																																							if (errors === _errs356) {
																																								if (Array.isArray(data181)) {
																																									const len26 = data181.length;
																																									for (let i26 = 0; i26 < len26; i26++) {
																																										const _errs358 = errors;
																																										if (typeof data181[i26] !== "string") {
																																											validate0.errors = [{
																																												instancePath: instancePath + "/inputs/parts/" + i23 + "/notices/" + i26,
																																												schemaPath: "#/properties/inputs/properties/parts/items/properties/notices/items/type",
																																												keyword: "type",
																																												params: { type: "string" },
																																												message: "must be string"
																																											}];
																																											return false;
																																										}
																																										if (!(_errs358 === errors)) break;
																																									}
																																								} else {
																																									validate0.errors = [{
																																										instancePath: instancePath + "/inputs/parts/" + i23 + "/notices",
																																										schemaPath: "#/properties/inputs/properties/parts/items/properties/notices/type",
																																										keyword: "type",
																																										params: { type: "array" },
																																										message: "must be array"
																																									}];
																																									return false;
																																								}
																																							}
																																							var valid47 = _errs356 === errors;
																																						} else var valid47 = true;
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
																															instancePath: instancePath + "/inputs/parts/" + i23,
																															schemaPath: "#/properties/inputs/properties/parts/items/type",
																															keyword: "type",
																															params: { type: "object" },
																															message: "must be object"
																														}];
																														return false;
																													}
																												}
																												if (!(_errs340 === errors)) break;
																											}
																										} else {
																											validate0.errors = [{
																												instancePath: instancePath + "/inputs/parts",
																												schemaPath: "#/properties/inputs/properties/parts/type",
																												keyword: "type",
																												params: { type: "array" },
																												message: "must be array"
																											}];
																											return false;
																										}
																									}
																									var valid44 = _errs338 === errors;
																								} else var valid44 = true;
																								if (valid44) {
																									if (data166.notices !== void 0) {
																										let data183 = data166.notices;
																										const _errs360 = errors;
																										if (errors === _errs360) {
																											if (Array.isArray(data183)) {
																												const len27 = data183.length;
																												for (let i27 = 0; i27 < len27; i27++) {
																													const _errs362 = errors;
																													if (typeof data183[i27] !== "string") {
																														validate0.errors = [{
																															instancePath: instancePath + "/inputs/notices/" + i27,
																															schemaPath: "#/properties/inputs/properties/notices/items/type",
																															keyword: "type",
																															params: { type: "string" },
																															message: "must be string"
																														}];
																														return false;
																													}
																													if (!(_errs362 === errors)) break;
																												}
																											} else {
																												validate0.errors = [{
																													instancePath: instancePath + "/inputs/notices",
																													schemaPath: "#/properties/inputs/properties/notices/type",
																													keyword: "type",
																													params: { type: "array" },
																													message: "must be array"
																												}];
																												return false;
																											}
																										}
																										var valid44 = _errs360 === errors;
																									} else var valid44 = true;
																									if (valid44) {
																										if (data166.claims !== void 0) {
																											const _errs364 = errors;
																											if (typeof data166.claims !== "string") {
																												validate0.errors = [{
																													instancePath: instancePath + "/inputs/claims",
																													schemaPath: "#/properties/inputs/properties/claims/type",
																													keyword: "type",
																													params: { type: "string" },
																													message: "must be string"
																												}];
																												return false;
																											}
																											var valid44 = _errs364 === errors;
																										} else var valid44 = true;
																										if (valid44) {
																											if (data166.gatehouse !== void 0) {
																												const _errs366 = errors;
																												if (typeof data166.gatehouse !== "string") {
																													validate0.errors = [{
																														instancePath: instancePath + "/inputs/gatehouse",
																														schemaPath: "#/properties/inputs/properties/gatehouse/type",
																														keyword: "type",
																														params: { type: "string" },
																														message: "must be string"
																													}];
																													return false;
																												}
																												var valid44 = _errs366 === errors;
																											} else var valid44 = true;
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
																				instancePath: instancePath + "/inputs",
																				schemaPath: "#/properties/inputs/type",
																				keyword: "type",
																				params: { type: "object" },
																				message: "must be object"
																			}];
																			return false;
																		}
																	}
																	var valid0 = _errs330 === errors;
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
const findingFits = validate40;
const schema13 = {
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
		"component": {
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
				"layer": {
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
				}
			},
			"required": ["name"],
			"additionalProperties": false
		},
		"locations": {
			"type": "array",
			"items": {
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
			}
		},
		"resource": {
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
		"control": {
			"type": "string",
			"description": "The control of a standard, as in \"Pod Security Standards (baseline): Privileged Containers\"."
		},
		"licence": { "type": "string" },
		"scores": {
			"type": "object",
			"properties": {
				"cvss": { "type": "number" },
				"epss": { "type": "number" },
				"kev": { "type": "boolean" }
			},
			"required": [],
			"additionalProperties": false
		},
		"reachable": {
			"type": "boolean",
			"description": "Whether the scanner traced a call to it; absent when it did not look."
		},
		"references": {
			"type": "array",
			"items": { "type": "string" }
		},
		"patch": {
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
		"decision": {
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
		"sightings": {
			"type": "array",
			"items": {
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
	"$defs": {}
};
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.fingerprint === void 0 && (missing0 = "fingerprint") || data.id === void 0 && (missing0 = "id") || data.aliases === void 0 && (missing0 = "aliases") || data.advisories === void 0 && (missing0 = "advisories") || data.kind === void 0 && (missing0 = "kind") || data.severity === void 0 && (missing0 = "severity") || data.status === void 0 && (missing0 = "status") || data.title === void 0 && (missing0 = "title") || data.target === void 0 && (missing0 = "target") || data.locations === void 0 && (missing0 = "locations") || data.references === void 0 && (missing0 = "references") || data.sightings === void 0 && (missing0 = "sightings")) {
			validate40.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!func0.call(schema13.properties, key0)) {
				validate40.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.fingerprint !== void 0) {
				if (typeof data.fingerprint !== "string") {
					validate40.errors = [{
						instancePath: instancePath + "/fingerprint",
						schemaPath: "#/properties/fingerprint/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.id !== void 0) {
					if (typeof data.id !== "string") {
						validate40.errors = [{
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
					if (data.aliases !== void 0) {
						let data2 = data.aliases;
						if (Array.isArray(data2)) {
							const len0 = data2.length;
							for (let i0 = 0; i0 < len0; i0++) if (typeof data2[i0] !== "string") {
								validate40.errors = [{
									instancePath: instancePath + "/aliases/" + i0,
									schemaPath: "#/properties/aliases/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						} else {
							validate40.errors = [{
								instancePath: instancePath + "/aliases",
								schemaPath: "#/properties/aliases/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.advisories !== void 0) {
							let data4 = data.advisories;
							if (Array.isArray(data4)) {
								const len1 = data4.length;
								for (let i1 = 0; i1 < len1; i1++) if (typeof data4[i1] !== "string") {
									validate40.errors = [{
										instancePath: instancePath + "/advisories/" + i1,
										schemaPath: "#/properties/advisories/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
							} else {
								validate40.errors = [{
									instancePath: instancePath + "/advisories",
									schemaPath: "#/properties/advisories/type",
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
								let data6 = data.kind;
								if (!(data6 === "vulnerability" || data6 === "misconfiguration" || data6 === "secret" || data6 === "licence" || data6 === "malware" || data6 === "code" || data6 === "benchmark" || data6 === "conformance" || data6 === "exposure")) {
									validate40.errors = [{
										instancePath: instancePath + "/kind",
										schemaPath: "#/properties/kind/enum",
										keyword: "enum",
										params: { allowedValues: schema13.properties.kind.enum },
										message: "must be equal to one of the allowed values"
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.severity !== void 0) {
									let data7 = data.severity;
									if (!(data7 === "critical" || data7 === "high" || data7 === "medium" || data7 === "low" || data7 === "info" || data7 === "unknown")) {
										validate40.errors = [{
											instancePath: instancePath + "/severity",
											schemaPath: "#/properties/severity/enum",
											keyword: "enum",
											params: { allowedValues: schema13.properties.severity.enum },
											message: "must be equal to one of the allowed values"
										}];
										return false;
									}
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.status !== void 0) {
										let data8 = data.status;
										if (!(data8 === "open" || data8 === "manual" || data8 === "suppressed" || data8 === "not-affected" || data8 === "fixed" || data8 === "gone")) {
											validate40.errors = [{
												instancePath: instancePath + "/status",
												schemaPath: "#/properties/status/enum",
												keyword: "enum",
												params: { allowedValues: schema13.properties.status.enum },
												message: "must be equal to one of the allowed values"
											}];
											return false;
										}
										var valid0 = true;
									} else var valid0 = true;
									if (valid0) {
										if (data.title !== void 0) {
											if (typeof data.title !== "string") {
												validate40.errors = [{
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
										if (valid0) {
											if (data.message !== void 0) {
												if (typeof data.message !== "string") {
													validate40.errors = [{
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
												if (data.remediation !== void 0) {
													if (typeof data.remediation !== "string") {
														validate40.errors = [{
															instancePath: instancePath + "/remediation",
															schemaPath: "#/properties/remediation/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														}];
														return false;
													}
													var valid0 = true;
												} else var valid0 = true;
												if (valid0) {
													if (data.target !== void 0) {
														if (typeof data.target !== "string") {
															validate40.errors = [{
																instancePath: instancePath + "/target",
																schemaPath: "#/properties/target/type",
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
															let data13 = data.cause;
															if (!(data13 === "change" || data13 === "disclosure" || data13 === "scanner" || data13 === "exception-expired" || data13 === "undetermined")) {
																validate40.errors = [{
																	instancePath: instancePath + "/cause",
																	schemaPath: "#/properties/cause/enum",
																	keyword: "enum",
																	params: { allowedValues: schema13.properties.cause.enum },
																	message: "must be equal to one of the allowed values"
																}];
																return false;
															}
															var valid0 = true;
														} else var valid0 = true;
														if (valid0) {
															if (data.causeReason !== void 0) {
																if (typeof data.causeReason !== "string") {
																	validate40.errors = [{
																		instancePath: instancePath + "/causeReason",
																		schemaPath: "#/properties/causeReason/type",
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
																	let data15 = data.diff;
																	if (!(data15 === "line" || data15 === "file" || data15 === "outside")) {
																		validate40.errors = [{
																			instancePath: instancePath + "/diff",
																			schemaPath: "#/properties/diff/enum",
																			keyword: "enum",
																			params: { allowedValues: schema13.properties.diff.enum },
																			message: "must be equal to one of the allowed values"
																		}];
																		return false;
																	}
																	var valid0 = true;
																} else var valid0 = true;
																if (valid0) {
																	if (data.firstSeen !== void 0) {
																		if (typeof data.firstSeen !== "string") {
																			validate40.errors = [{
																				instancePath: instancePath + "/firstSeen",
																				schemaPath: "#/properties/firstSeen/type",
																				keyword: "type",
																				params: { type: "string" },
																				message: "must be string"
																			}];
																			return false;
																		}
																		var valid0 = true;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.published !== void 0) {
																			if (typeof data.published !== "string") {
																				validate40.errors = [{
																					instancePath: instancePath + "/published",
																					schemaPath: "#/properties/published/type",
																					keyword: "type",
																					params: { type: "string" },
																					message: "must be string"
																				}];
																				return false;
																			}
																			var valid0 = true;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.component !== void 0) {
																				let data18 = data.component;
																				if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
																					let missing1;
																					if (data18.name === void 0 && (missing1 = "name")) {
																						validate40.errors = [{
																							instancePath: instancePath + "/component",
																							schemaPath: "#/properties/component/required",
																							keyword: "required",
																							params: { missingProperty: missing1 },
																							message: "must have required property '" + missing1 + "'"
																						}];
																						return false;
																					} else {
																						for (const key1 in data18) if (!(key1 === "purl" || key1 === "name" || key1 === "version" || key1 === "fixedIn" || key1 === "source" || key1 === "layer")) {
																							validate40.errors = [{
																								instancePath: instancePath + "/component",
																								schemaPath: "#/properties/component/additionalProperties",
																								keyword: "additionalProperties",
																								params: { additionalProperty: key1 },
																								message: "must NOT have additional properties"
																							}];
																							return false;
																						}
																						if (data18.purl !== void 0) {
																							if (typeof data18.purl !== "string") {
																								validate40.errors = [{
																									instancePath: instancePath + "/component/purl",
																									schemaPath: "#/properties/component/properties/purl/type",
																									keyword: "type",
																									params: { type: "string" },
																									message: "must be string"
																								}];
																								return false;
																							}
																							var valid3 = true;
																						} else var valid3 = true;
																						if (valid3) {
																							if (data18.name !== void 0) {
																								if (typeof data18.name !== "string") {
																									validate40.errors = [{
																										instancePath: instancePath + "/component/name",
																										schemaPath: "#/properties/component/properties/name/type",
																										keyword: "type",
																										params: { type: "string" },
																										message: "must be string"
																									}];
																									return false;
																								}
																								var valid3 = true;
																							} else var valid3 = true;
																							if (valid3) {
																								if (data18.version !== void 0) {
																									if (typeof data18.version !== "string") {
																										validate40.errors = [{
																											instancePath: instancePath + "/component/version",
																											schemaPath: "#/properties/component/properties/version/type",
																											keyword: "type",
																											params: { type: "string" },
																											message: "must be string"
																										}];
																										return false;
																									}
																									var valid3 = true;
																								} else var valid3 = true;
																								if (valid3) {
																									if (data18.fixedIn !== void 0) {
																										let data22 = data18.fixedIn;
																										if (Array.isArray(data22)) {
																											const len2 = data22.length;
																											for (let i2 = 0; i2 < len2; i2++) if (typeof data22[i2] !== "string") {
																												validate40.errors = [{
																													instancePath: instancePath + "/component/fixedIn/" + i2,
																													schemaPath: "#/properties/component/properties/fixedIn/items/type",
																													keyword: "type",
																													params: { type: "string" },
																													message: "must be string"
																												}];
																												return false;
																											}
																										} else {
																											validate40.errors = [{
																												instancePath: instancePath + "/component/fixedIn",
																												schemaPath: "#/properties/component/properties/fixedIn/type",
																												keyword: "type",
																												params: { type: "array" },
																												message: "must be array"
																											}];
																											return false;
																										}
																										var valid3 = true;
																									} else var valid3 = true;
																									if (valid3) {
																										if (data18.source !== void 0) {
																											if (typeof data18.source !== "string") {
																												validate40.errors = [{
																													instancePath: instancePath + "/component/source",
																													schemaPath: "#/properties/component/properties/source/type",
																													keyword: "type",
																													params: { type: "string" },
																													message: "must be string"
																												}];
																												return false;
																											}
																											var valid3 = true;
																										} else var valid3 = true;
																										if (valid3) {
																											if (data18.layer !== void 0) {
																												let data25 = data18.layer;
																												if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
																													for (const key2 in data25) if (!(key2 === "digest" || key2 === "diffId" || key2 === "createdBy")) {
																														validate40.errors = [{
																															instancePath: instancePath + "/component/layer",
																															schemaPath: "#/properties/component/properties/layer/additionalProperties",
																															keyword: "additionalProperties",
																															params: { additionalProperty: key2 },
																															message: "must NOT have additional properties"
																														}];
																														return false;
																													}
																													if (data25.digest !== void 0) {
																														if (typeof data25.digest !== "string") {
																															validate40.errors = [{
																																instancePath: instancePath + "/component/layer/digest",
																																schemaPath: "#/properties/component/properties/layer/properties/digest/type",
																																keyword: "type",
																																params: { type: "string" },
																																message: "must be string"
																															}];
																															return false;
																														}
																														var valid5 = true;
																													} else var valid5 = true;
																													if (valid5) {
																														if (data25.diffId !== void 0) {
																															if (typeof data25.diffId !== "string") {
																																validate40.errors = [{
																																	instancePath: instancePath + "/component/layer/diffId",
																																	schemaPath: "#/properties/component/properties/layer/properties/diffId/type",
																																	keyword: "type",
																																	params: { type: "string" },
																																	message: "must be string"
																																}];
																																return false;
																															}
																															var valid5 = true;
																														} else var valid5 = true;
																														if (valid5) {
																															if (data25.createdBy !== void 0) {
																																if (typeof data25.createdBy !== "string") {
																																	validate40.errors = [{
																																		instancePath: instancePath + "/component/layer/createdBy",
																																		schemaPath: "#/properties/component/properties/layer/properties/createdBy/type",
																																		keyword: "type",
																																		params: { type: "string" },
																																		message: "must be string"
																																	}];
																																	return false;
																																}
																																var valid5 = true;
																															} else var valid5 = true;
																														}
																													}
																												} else {
																													validate40.errors = [{
																														instancePath: instancePath + "/component/layer",
																														schemaPath: "#/properties/component/properties/layer/type",
																														keyword: "type",
																														params: { type: "object" },
																														message: "must be object"
																													}];
																													return false;
																												}
																												var valid3 = true;
																											} else var valid3 = true;
																										}
																									}
																								}
																							}
																						}
																					}
																				} else {
																					validate40.errors = [{
																						instancePath: instancePath + "/component",
																						schemaPath: "#/properties/component/type",
																						keyword: "type",
																						params: { type: "object" },
																						message: "must be object"
																					}];
																					return false;
																				}
																				var valid0 = true;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.locations !== void 0) {
																					let data29 = data.locations;
																					if (Array.isArray(data29)) {
																						const len3 = data29.length;
																						for (let i3 = 0; i3 < len3; i3++) {
																							let data30 = data29[i3];
																							if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
																								let missing2;
																								if (data30.path === void 0 && (missing2 = "path")) {
																									validate40.errors = [{
																										instancePath: instancePath + "/locations/" + i3,
																										schemaPath: "#/properties/locations/items/required",
																										keyword: "required",
																										params: { missingProperty: missing2 },
																										message: "must have required property '" + missing2 + "'"
																									}];
																									return false;
																								} else {
																									for (const key3 in data30) if (!(key3 === "path" || key3 === "startLine" || key3 === "startColumn" || key3 === "endLine" || key3 === "endColumn" || key3 === "note" || key3 === "lineHash" || key3 === "blockHash")) {
																										validate40.errors = [{
																											instancePath: instancePath + "/locations/" + i3,
																											schemaPath: "#/properties/locations/items/additionalProperties",
																											keyword: "additionalProperties",
																											params: { additionalProperty: key3 },
																											message: "must NOT have additional properties"
																										}];
																										return false;
																									}
																									if (data30.path !== void 0) {
																										if (typeof data30.path !== "string") {
																											validate40.errors = [{
																												instancePath: instancePath + "/locations/" + i3 + "/path",
																												schemaPath: "#/properties/locations/items/properties/path/type",
																												keyword: "type",
																												params: { type: "string" },
																												message: "must be string"
																											}];
																											return false;
																										}
																										var valid7 = true;
																									} else var valid7 = true;
																									if (valid7) {
																										if (data30.startLine !== void 0) {
																											let data32 = data30.startLine;
																											if (!(typeof data32 == "number" && !(data32 % 1) && !isNaN(data32) && isFinite(data32))) {
																												validate40.errors = [{
																													instancePath: instancePath + "/locations/" + i3 + "/startLine",
																													schemaPath: "#/properties/locations/items/properties/startLine/type",
																													keyword: "type",
																													params: { type: "integer" },
																													message: "must be integer"
																												}];
																												return false;
																											}
																											if (typeof data32 == "number" && isFinite(data32)) {
																												if (data32 < 1 || isNaN(data32)) {
																													validate40.errors = [{
																														instancePath: instancePath + "/locations/" + i3 + "/startLine",
																														schemaPath: "#/properties/locations/items/properties/startLine/minimum",
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
																											var valid7 = true;
																										} else var valid7 = true;
																										if (valid7) {
																											if (data30.startColumn !== void 0) {
																												let data33 = data30.startColumn;
																												if (!(typeof data33 == "number" && !(data33 % 1) && !isNaN(data33) && isFinite(data33))) {
																													validate40.errors = [{
																														instancePath: instancePath + "/locations/" + i3 + "/startColumn",
																														schemaPath: "#/properties/locations/items/properties/startColumn/type",
																														keyword: "type",
																														params: { type: "integer" },
																														message: "must be integer"
																													}];
																													return false;
																												}
																												if (typeof data33 == "number" && isFinite(data33)) {
																													if (data33 < 1 || isNaN(data33)) {
																														validate40.errors = [{
																															instancePath: instancePath + "/locations/" + i3 + "/startColumn",
																															schemaPath: "#/properties/locations/items/properties/startColumn/minimum",
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
																												var valid7 = true;
																											} else var valid7 = true;
																											if (valid7) {
																												if (data30.endLine !== void 0) {
																													let data34 = data30.endLine;
																													if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34) && isFinite(data34))) {
																														validate40.errors = [{
																															instancePath: instancePath + "/locations/" + i3 + "/endLine",
																															schemaPath: "#/properties/locations/items/properties/endLine/type",
																															keyword: "type",
																															params: { type: "integer" },
																															message: "must be integer"
																														}];
																														return false;
																													}
																													if (typeof data34 == "number" && isFinite(data34)) {
																														if (data34 < 1 || isNaN(data34)) {
																															validate40.errors = [{
																																instancePath: instancePath + "/locations/" + i3 + "/endLine",
																																schemaPath: "#/properties/locations/items/properties/endLine/minimum",
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
																													var valid7 = true;
																												} else var valid7 = true;
																												if (valid7) {
																													if (data30.endColumn !== void 0) {
																														let data35 = data30.endColumn;
																														if (!(typeof data35 == "number" && !(data35 % 1) && !isNaN(data35) && isFinite(data35))) {
																															validate40.errors = [{
																																instancePath: instancePath + "/locations/" + i3 + "/endColumn",
																																schemaPath: "#/properties/locations/items/properties/endColumn/type",
																																keyword: "type",
																																params: { type: "integer" },
																																message: "must be integer"
																															}];
																															return false;
																														}
																														if (typeof data35 == "number" && isFinite(data35)) {
																															if (data35 < 1 || isNaN(data35)) {
																																validate40.errors = [{
																																	instancePath: instancePath + "/locations/" + i3 + "/endColumn",
																																	schemaPath: "#/properties/locations/items/properties/endColumn/minimum",
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
																														var valid7 = true;
																													} else var valid7 = true;
																													if (valid7) {
																														if (data30.note !== void 0) {
																															if (typeof data30.note !== "string") {
																																validate40.errors = [{
																																	instancePath: instancePath + "/locations/" + i3 + "/note",
																																	schemaPath: "#/properties/locations/items/properties/note/type",
																																	keyword: "type",
																																	params: { type: "string" },
																																	message: "must be string"
																																}];
																																return false;
																															}
																															var valid7 = true;
																														} else var valid7 = true;
																														if (valid7) {
																															if (data30.lineHash !== void 0) {
																																if (typeof data30.lineHash !== "string") {
																																	validate40.errors = [{
																																		instancePath: instancePath + "/locations/" + i3 + "/lineHash",
																																		schemaPath: "#/properties/locations/items/properties/lineHash/type",
																																		keyword: "type",
																																		params: { type: "string" },
																																		message: "must be string"
																																	}];
																																	return false;
																																}
																																var valid7 = true;
																															} else var valid7 = true;
																															if (valid7) {
																																if (data30.blockHash !== void 0) {
																																	if (typeof data30.blockHash !== "string") {
																																		validate40.errors = [{
																																			instancePath: instancePath + "/locations/" + i3 + "/blockHash",
																																			schemaPath: "#/properties/locations/items/properties/blockHash/type",
																																			keyword: "type",
																																			params: { type: "string" },
																																			message: "must be string"
																																		}];
																																		return false;
																																	}
																																	var valid7 = true;
																																} else var valid7 = true;
																															}
																														}
																													}
																												}
																											}
																										}
																									}
																								}
																							} else {
																								validate40.errors = [{
																									instancePath: instancePath + "/locations/" + i3,
																									schemaPath: "#/properties/locations/items/type",
																									keyword: "type",
																									params: { type: "object" },
																									message: "must be object"
																								}];
																								return false;
																							}
																						}
																					} else {
																						validate40.errors = [{
																							instancePath: instancePath + "/locations",
																							schemaPath: "#/properties/locations/type",
																							keyword: "type",
																							params: { type: "array" },
																							message: "must be array"
																						}];
																						return false;
																					}
																					var valid0 = true;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.resource !== void 0) {
																						let data39 = data.resource;
																						if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
																							let missing3;
																							if (data39.kind === void 0 && (missing3 = "kind") || data39.name === void 0 && (missing3 = "name")) {
																								validate40.errors = [{
																									instancePath: instancePath + "/resource",
																									schemaPath: "#/properties/resource/required",
																									keyword: "required",
																									params: { missingProperty: missing3 },
																									message: "must have required property '" + missing3 + "'"
																								}];
																								return false;
																							} else {
																								for (const key4 in data39) if (!(key4 === "apiVersion" || key4 === "kind" || key4 === "namespace" || key4 === "name" || key4 === "fieldPath")) {
																									validate40.errors = [{
																										instancePath: instancePath + "/resource",
																										schemaPath: "#/properties/resource/additionalProperties",
																										keyword: "additionalProperties",
																										params: { additionalProperty: key4 },
																										message: "must NOT have additional properties"
																									}];
																									return false;
																								}
																								if (data39.apiVersion !== void 0) {
																									if (typeof data39.apiVersion !== "string") {
																										validate40.errors = [{
																											instancePath: instancePath + "/resource/apiVersion",
																											schemaPath: "#/properties/resource/properties/apiVersion/type",
																											keyword: "type",
																											params: { type: "string" },
																											message: "must be string"
																										}];
																										return false;
																									}
																									var valid8 = true;
																								} else var valid8 = true;
																								if (valid8) {
																									if (data39.kind !== void 0) {
																										if (typeof data39.kind !== "string") {
																											validate40.errors = [{
																												instancePath: instancePath + "/resource/kind",
																												schemaPath: "#/properties/resource/properties/kind/type",
																												keyword: "type",
																												params: { type: "string" },
																												message: "must be string"
																											}];
																											return false;
																										}
																										var valid8 = true;
																									} else var valid8 = true;
																									if (valid8) {
																										if (data39.namespace !== void 0) {
																											if (typeof data39.namespace !== "string") {
																												validate40.errors = [{
																													instancePath: instancePath + "/resource/namespace",
																													schemaPath: "#/properties/resource/properties/namespace/type",
																													keyword: "type",
																													params: { type: "string" },
																													message: "must be string"
																												}];
																												return false;
																											}
																											var valid8 = true;
																										} else var valid8 = true;
																										if (valid8) {
																											if (data39.name !== void 0) {
																												if (typeof data39.name !== "string") {
																													validate40.errors = [{
																														instancePath: instancePath + "/resource/name",
																														schemaPath: "#/properties/resource/properties/name/type",
																														keyword: "type",
																														params: { type: "string" },
																														message: "must be string"
																													}];
																													return false;
																												}
																												var valid8 = true;
																											} else var valid8 = true;
																											if (valid8) {
																												if (data39.fieldPath !== void 0) {
																													if (typeof data39.fieldPath !== "string") {
																														validate40.errors = [{
																															instancePath: instancePath + "/resource/fieldPath",
																															schemaPath: "#/properties/resource/properties/fieldPath/type",
																															keyword: "type",
																															params: { type: "string" },
																															message: "must be string"
																														}];
																														return false;
																													}
																													var valid8 = true;
																												} else var valid8 = true;
																											}
																										}
																									}
																								}
																							}
																						} else {
																							validate40.errors = [{
																								instancePath: instancePath + "/resource",
																								schemaPath: "#/properties/resource/type",
																								keyword: "type",
																								params: { type: "object" },
																								message: "must be object"
																							}];
																							return false;
																						}
																						var valid0 = true;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.control !== void 0) {
																							if (typeof data.control !== "string") {
																								validate40.errors = [{
																									instancePath: instancePath + "/control",
																									schemaPath: "#/properties/control/type",
																									keyword: "type",
																									params: { type: "string" },
																									message: "must be string"
																								}];
																								return false;
																							}
																							var valid0 = true;
																						} else var valid0 = true;
																						if (valid0) {
																							if (data.licence !== void 0) {
																								if (typeof data.licence !== "string") {
																									validate40.errors = [{
																										instancePath: instancePath + "/licence",
																										schemaPath: "#/properties/licence/type",
																										keyword: "type",
																										params: { type: "string" },
																										message: "must be string"
																									}];
																									return false;
																								}
																								var valid0 = true;
																							} else var valid0 = true;
																							if (valid0) {
																								if (data.scores !== void 0) {
																									let data47 = data.scores;
																									if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
																										for (const key5 in data47) if (!(key5 === "cvss" || key5 === "epss" || key5 === "kev")) {
																											validate40.errors = [{
																												instancePath: instancePath + "/scores",
																												schemaPath: "#/properties/scores/additionalProperties",
																												keyword: "additionalProperties",
																												params: { additionalProperty: key5 },
																												message: "must NOT have additional properties"
																											}];
																											return false;
																										}
																										if (data47.cvss !== void 0) {
																											let data48 = data47.cvss;
																											if (!(typeof data48 == "number" && isFinite(data48))) {
																												validate40.errors = [{
																													instancePath: instancePath + "/scores/cvss",
																													schemaPath: "#/properties/scores/properties/cvss/type",
																													keyword: "type",
																													params: { type: "number" },
																													message: "must be number"
																												}];
																												return false;
																											}
																											var valid9 = true;
																										} else var valid9 = true;
																										if (valid9) {
																											if (data47.epss !== void 0) {
																												let data49 = data47.epss;
																												if (!(typeof data49 == "number" && isFinite(data49))) {
																													validate40.errors = [{
																														instancePath: instancePath + "/scores/epss",
																														schemaPath: "#/properties/scores/properties/epss/type",
																														keyword: "type",
																														params: { type: "number" },
																														message: "must be number"
																													}];
																													return false;
																												}
																												var valid9 = true;
																											} else var valid9 = true;
																											if (valid9) {
																												if (data47.kev !== void 0) {
																													if (typeof data47.kev !== "boolean") {
																														validate40.errors = [{
																															instancePath: instancePath + "/scores/kev",
																															schemaPath: "#/properties/scores/properties/kev/type",
																															keyword: "type",
																															params: { type: "boolean" },
																															message: "must be boolean"
																														}];
																														return false;
																													}
																													var valid9 = true;
																												} else var valid9 = true;
																											}
																										}
																									} else {
																										validate40.errors = [{
																											instancePath: instancePath + "/scores",
																											schemaPath: "#/properties/scores/type",
																											keyword: "type",
																											params: { type: "object" },
																											message: "must be object"
																										}];
																										return false;
																									}
																									var valid0 = true;
																								} else var valid0 = true;
																								if (valid0) {
																									if (data.reachable !== void 0) {
																										if (typeof data.reachable !== "boolean") {
																											validate40.errors = [{
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
																										if (data.references !== void 0) {
																											let data52 = data.references;
																											if (Array.isArray(data52)) {
																												const len4 = data52.length;
																												for (let i4 = 0; i4 < len4; i4++) if (typeof data52[i4] !== "string") {
																													validate40.errors = [{
																														instancePath: instancePath + "/references/" + i4,
																														schemaPath: "#/properties/references/items/type",
																														keyword: "type",
																														params: { type: "string" },
																														message: "must be string"
																													}];
																													return false;
																												}
																											} else {
																												validate40.errors = [{
																													instancePath: instancePath + "/references",
																													schemaPath: "#/properties/references/type",
																													keyword: "type",
																													params: { type: "array" },
																													message: "must be array"
																												}];
																												return false;
																											}
																											var valid0 = true;
																										} else var valid0 = true;
																										if (valid0) {
																											if (data.patch !== void 0) {
																												let data54 = data.patch;
																												if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
																													let missing4;
																													if (data54.path === void 0 && (missing4 = "path") || data54.description === void 0 && (missing4 = "description") || data54.diff === void 0 && (missing4 = "diff")) {
																														validate40.errors = [{
																															instancePath: instancePath + "/patch",
																															schemaPath: "#/properties/patch/required",
																															keyword: "required",
																															params: { missingProperty: missing4 },
																															message: "must have required property '" + missing4 + "'"
																														}];
																														return false;
																													} else {
																														for (const key6 in data54) if (!(key6 === "path" || key6 === "description" || key6 === "diff")) {
																															validate40.errors = [{
																																instancePath: instancePath + "/patch",
																																schemaPath: "#/properties/patch/additionalProperties",
																																keyword: "additionalProperties",
																																params: { additionalProperty: key6 },
																																message: "must NOT have additional properties"
																															}];
																															return false;
																														}
																														if (data54.path !== void 0) {
																															if (typeof data54.path !== "string") {
																																validate40.errors = [{
																																	instancePath: instancePath + "/patch/path",
																																	schemaPath: "#/properties/patch/properties/path/type",
																																	keyword: "type",
																																	params: { type: "string" },
																																	message: "must be string"
																																}];
																																return false;
																															}
																															var valid11 = true;
																														} else var valid11 = true;
																														if (valid11) {
																															if (data54.description !== void 0) {
																																if (typeof data54.description !== "string") {
																																	validate40.errors = [{
																																		instancePath: instancePath + "/patch/description",
																																		schemaPath: "#/properties/patch/properties/description/type",
																																		keyword: "type",
																																		params: { type: "string" },
																																		message: "must be string"
																																	}];
																																	return false;
																																}
																																var valid11 = true;
																															} else var valid11 = true;
																															if (valid11) {
																																if (data54.diff !== void 0) {
																																	if (typeof data54.diff !== "string") {
																																		validate40.errors = [{
																																			instancePath: instancePath + "/patch/diff",
																																			schemaPath: "#/properties/patch/properties/diff/type",
																																			keyword: "type",
																																			params: { type: "string" },
																																			message: "must be string"
																																		}];
																																		return false;
																																	}
																																	var valid11 = true;
																																} else var valid11 = true;
																															}
																														}
																													}
																												} else {
																													validate40.errors = [{
																														instancePath: instancePath + "/patch",
																														schemaPath: "#/properties/patch/type",
																														keyword: "type",
																														params: { type: "object" },
																														message: "must be object"
																													}];
																													return false;
																												}
																												var valid0 = true;
																											} else var valid0 = true;
																											if (valid0) {
																												if (data.decision !== void 0) {
																													let data58 = data.decision;
																													if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
																														let missing5;
																														if (data58.rule === void 0 && (missing5 = "rule")) {
																															validate40.errors = [{
																																instancePath: instancePath + "/decision",
																																schemaPath: "#/properties/decision/required",
																																keyword: "required",
																																params: { missingProperty: missing5 },
																																message: "must have required property '" + missing5 + "'"
																															}];
																															return false;
																														} else {
																															for (const key7 in data58) if (!(key7 === "rule" || key7 === "reason" || key7 === "exception")) {
																																validate40.errors = [{
																																	instancePath: instancePath + "/decision",
																																	schemaPath: "#/properties/decision/additionalProperties",
																																	keyword: "additionalProperties",
																																	params: { additionalProperty: key7 },
																																	message: "must NOT have additional properties"
																																}];
																																return false;
																															}
																															if (data58.rule !== void 0) {
																																if (typeof data58.rule !== "string") {
																																	validate40.errors = [{
																																		instancePath: instancePath + "/decision/rule",
																																		schemaPath: "#/properties/decision/properties/rule/type",
																																		keyword: "type",
																																		params: { type: "string" },
																																		message: "must be string"
																																	}];
																																	return false;
																																}
																																var valid12 = true;
																															} else var valid12 = true;
																															if (valid12) {
																																if (data58.reason !== void 0) {
																																	if (typeof data58.reason !== "string") {
																																		validate40.errors = [{
																																			instancePath: instancePath + "/decision/reason",
																																			schemaPath: "#/properties/decision/properties/reason/type",
																																			keyword: "type",
																																			params: { type: "string" },
																																			message: "must be string"
																																		}];
																																		return false;
																																	}
																																	var valid12 = true;
																																} else var valid12 = true;
																																if (valid12) {
																																	if (data58.exception !== void 0) {
																																		if (typeof data58.exception !== "string") {
																																			validate40.errors = [{
																																				instancePath: instancePath + "/decision/exception",
																																				schemaPath: "#/properties/decision/properties/exception/type",
																																				keyword: "type",
																																				params: { type: "string" },
																																				message: "must be string"
																																			}];
																																			return false;
																																		}
																																		var valid12 = true;
																																	} else var valid12 = true;
																																}
																															}
																														}
																													} else {
																														validate40.errors = [{
																															instancePath: instancePath + "/decision",
																															schemaPath: "#/properties/decision/type",
																															keyword: "type",
																															params: { type: "object" },
																															message: "must be object"
																														}];
																														return false;
																													}
																													var valid0 = true;
																												} else var valid0 = true;
																												if (valid0) {
																													if (data.sightings !== void 0) {
																														let data62 = data.sightings;
																														if (Array.isArray(data62)) {
																															const len5 = data62.length;
																															for (let i5 = 0; i5 < len5; i5++) {
																																let data63 = data62[i5];
																																if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
																																	let missing6;
																																	if (data63.scan === void 0 && (missing6 = "scan") || data63.ruleId === void 0 && (missing6 = "ruleId") || data63.severity === void 0 && (missing6 = "severity") || data63.severitySource === void 0 && (missing6 = "severitySource") || data63.status === void 0 && (missing6 = "status") || data63.count === void 0 && (missing6 = "count")) {
																																		validate40.errors = [{
																																			instancePath: instancePath + "/sightings/" + i5,
																																			schemaPath: "#/properties/sightings/items/required",
																																			keyword: "required",
																																			params: { missingProperty: missing6 },
																																			message: "must have required property '" + missing6 + "'"
																																		}];
																																		return false;
																																	} else {
																																		for (const key8 in data63) if (!func0.call(schema13.properties.sightings.items.properties, key8)) {
																																			validate40.errors = [{
																																				instancePath: instancePath + "/sightings/" + i5,
																																				schemaPath: "#/properties/sightings/items/additionalProperties",
																																				keyword: "additionalProperties",
																																				params: { additionalProperty: key8 },
																																				message: "must NOT have additional properties"
																																			}];
																																			return false;
																																		}
																																		if (data63.scan !== void 0) {
																																			if (typeof data63.scan !== "string") {
																																				validate40.errors = [{
																																					instancePath: instancePath + "/sightings/" + i5 + "/scan",
																																					schemaPath: "#/properties/sightings/items/properties/scan/type",
																																					keyword: "type",
																																					params: { type: "string" },
																																					message: "must be string"
																																				}];
																																				return false;
																																			}
																																			var valid14 = true;
																																		} else var valid14 = true;
																																		if (valid14) {
																																			if (data63.ruleId !== void 0) {
																																				if (typeof data63.ruleId !== "string") {
																																					validate40.errors = [{
																																						instancePath: instancePath + "/sightings/" + i5 + "/ruleId",
																																						schemaPath: "#/properties/sightings/items/properties/ruleId/type",
																																						keyword: "type",
																																						params: { type: "string" },
																																						message: "must be string"
																																					}];
																																					return false;
																																				}
																																				var valid14 = true;
																																			} else var valid14 = true;
																																			if (valid14) {
																																				if (data63.severity !== void 0) {
																																					let data66 = data63.severity;
																																					if (!(data66 === "critical" || data66 === "high" || data66 === "medium" || data66 === "low" || data66 === "info" || data66 === "unknown")) {
																																						validate40.errors = [{
																																							instancePath: instancePath + "/sightings/" + i5 + "/severity",
																																							schemaPath: "#/properties/sightings/items/properties/severity/enum",
																																							keyword: "enum",
																																							params: { allowedValues: schema13.properties.sightings.items.properties.severity.enum },
																																							message: "must be equal to one of the allowed values"
																																						}];
																																						return false;
																																					}
																																					var valid14 = true;
																																				} else var valid14 = true;
																																				if (valid14) {
																																					if (data63.nativeSeverity !== void 0) {
																																						if (typeof data63.nativeSeverity !== "string") {
																																							validate40.errors = [{
																																								instancePath: instancePath + "/sightings/" + i5 + "/nativeSeverity",
																																								schemaPath: "#/properties/sightings/items/properties/nativeSeverity/type",
																																								keyword: "type",
																																								params: { type: "string" },
																																								message: "must be string"
																																							}];
																																							return false;
																																						}
																																						var valid14 = true;
																																					} else var valid14 = true;
																																					if (valid14) {
																																						if (data63.severitySource !== void 0) {
																																							let data68 = data63.severitySource;
																																							if (!(data68 === "native" || data68 === "cvss" || data68 === "score" || data68 === "status" || data68 === "default")) {
																																								validate40.errors = [{
																																									instancePath: instancePath + "/sightings/" + i5 + "/severitySource",
																																									schemaPath: "#/properties/sightings/items/properties/severitySource/enum",
																																									keyword: "enum",
																																									params: { allowedValues: schema13.properties.sightings.items.properties.severitySource.enum },
																																									message: "must be equal to one of the allowed values"
																																								}];
																																								return false;
																																							}
																																							var valid14 = true;
																																						} else var valid14 = true;
																																						if (valid14) {
																																							if (data63.severityReason !== void 0) {
																																								if (typeof data63.severityReason !== "string") {
																																									validate40.errors = [{
																																										instancePath: instancePath + "/sightings/" + i5 + "/severityReason",
																																										schemaPath: "#/properties/sightings/items/properties/severityReason/type",
																																										keyword: "type",
																																										params: { type: "string" },
																																										message: "must be string"
																																									}];
																																									return false;
																																								}
																																								var valid14 = true;
																																							} else var valid14 = true;
																																							if (valid14) {
																																								if (data63.status !== void 0) {
																																									let data70 = data63.status;
																																									if (!(data70 === "open" || data70 === "manual" || data70 === "suppressed" || data70 === "not-affected" || data70 === "fixed" || data70 === "gone")) {
																																										validate40.errors = [{
																																											instancePath: instancePath + "/sightings/" + i5 + "/status",
																																											schemaPath: "#/properties/sightings/items/properties/status/enum",
																																											keyword: "enum",
																																											params: { allowedValues: schema13.properties.sightings.items.properties.status.enum },
																																											message: "must be equal to one of the allowed values"
																																										}];
																																										return false;
																																									}
																																									var valid14 = true;
																																								} else var valid14 = true;
																																								if (valid14) {
																																									if (data63.message !== void 0) {
																																										if (typeof data63.message !== "string") {
																																											validate40.errors = [{
																																												instancePath: instancePath + "/sightings/" + i5 + "/message",
																																												schemaPath: "#/properties/sightings/items/properties/message/type",
																																												keyword: "type",
																																												params: { type: "string" },
																																												message: "must be string"
																																											}];
																																											return false;
																																										}
																																										var valid14 = true;
																																									} else var valid14 = true;
																																									if (valid14) {
																																										if (data63.cause !== void 0) {
																																											let data72 = data63.cause;
																																											if (!(data72 === "change" || data72 === "disclosure" || data72 === "scanner" || data72 === "exception-expired" || data72 === "undetermined")) {
																																												validate40.errors = [{
																																													instancePath: instancePath + "/sightings/" + i5 + "/cause",
																																													schemaPath: "#/properties/sightings/items/properties/cause/enum",
																																													keyword: "enum",
																																													params: { allowedValues: schema13.properties.sightings.items.properties.cause.enum },
																																													message: "must be equal to one of the allowed values"
																																												}];
																																												return false;
																																											}
																																											var valid14 = true;
																																										} else var valid14 = true;
																																										if (valid14) {
																																											if (data63.exception !== void 0) {
																																												if (typeof data63.exception !== "string") {
																																													validate40.errors = [{
																																														instancePath: instancePath + "/sightings/" + i5 + "/exception",
																																														schemaPath: "#/properties/sightings/items/properties/exception/type",
																																														keyword: "type",
																																														params: { type: "string" },
																																														message: "must be string"
																																													}];
																																													return false;
																																												}
																																												var valid14 = true;
																																											} else var valid14 = true;
																																											if (valid14) {
																																												if (data63.count !== void 0) {
																																													let data74 = data63.count;
																																													if (!(typeof data74 == "number" && !(data74 % 1) && !isNaN(data74) && isFinite(data74))) {
																																														validate40.errors = [{
																																															instancePath: instancePath + "/sightings/" + i5 + "/count",
																																															schemaPath: "#/properties/sightings/items/properties/count/type",
																																															keyword: "type",
																																															params: { type: "integer" },
																																															message: "must be integer"
																																														}];
																																														return false;
																																													}
																																													if (typeof data74 == "number" && isFinite(data74)) {
																																														if (data74 < 1 || isNaN(data74)) {
																																															validate40.errors = [{
																																																instancePath: instancePath + "/sightings/" + i5 + "/count",
																																																schemaPath: "#/properties/sightings/items/properties/count/minimum",
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
																																													var valid14 = true;
																																												} else var valid14 = true;
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
																																	validate40.errors = [{
																																		instancePath: instancePath + "/sightings/" + i5,
																																		schemaPath: "#/properties/sightings/items/type",
																																		keyword: "type",
																																		params: { type: "object" },
																																		message: "must be object"
																																	}];
																																	return false;
																																}
																															}
																														} else {
																															validate40.errors = [{
																																instancePath: instancePath + "/sightings",
																																schemaPath: "#/properties/sightings/type",
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
		validate40.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate40.errors = vErrors;
	return true;
}
const checkReport = (value) => checkedBy(reportFits, value);
const checkFinding = (value) => checkedBy(findingFits, value);
export { checkFinding, checkReport };
