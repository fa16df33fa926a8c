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
					"database": { "$ref": "#/$defs/shared2" },
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
											"items": { "$ref": "#/$defs/shared3" }
										},
										"location": { "$ref": "#/$defs/shared4" }
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
											"items": { "$ref": "#/$defs/shared3" }
										},
										"location": { "$ref": "#/$defs/shared4" }
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
						"items": { "$ref": "#/$defs/shared4" }
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
		"commit": { "$ref": "#/$defs/shared5" },
		"inputs": {
			"type": "object",
			"description": "Everything besides scans and findings that the verdict follows from.",
			"properties": {
				"policy": { "$ref": "#/$defs/shared6" },
				"exceptions": {
					"type": "array",
					"items": { "$ref": "#/$defs/shared9" }
				},
				"comparison": { "$ref": "#/$defs/shared10" },
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
							"policy": { "$ref": "#/$defs/shared6" },
							"exceptions": {
								"type": "array",
								"items": { "$ref": "#/$defs/shared9" }
							},
							"comparison": { "$ref": "#/$defs/shared10" },
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
		"shared3": {
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
		"shared4": {
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
		"shared5": {
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
		"shared6": {
			"type": "object",
			"description": "What the findings were judged by.",
			"properties": {
				"budget": { "$ref": "#/$defs/shared7" },
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
							"budget": { "$ref": "#/$defs/shared7" }
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
						"change": { "$ref": "#/$defs/shared8" },
						"disclosure": { "$ref": "#/$defs/shared8" },
						"scanner": { "$ref": "#/$defs/shared8" },
						"exception-expired": { "$ref": "#/$defs/shared8" }
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
		"shared7": {
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
		"shared8": {
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
		"shared9": {
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
		"shared10": {
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
						"commit": { "$ref": "#/$defs/shared5" },
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
									"database": { "$ref": "#/$defs/shared2" }
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
		for (const key0 in data) if (!(key0 === "source" || key0 === "updatedAt" || key0 === "digest")) {
			validate5.errors = [{
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
				validate5.errors = [{
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
					validate5.errors = [{
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
						validate5.errors = [{
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
const schema4 = {
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
function validate7(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.ruleId === void 0 && (missing0 = "ruleId") || data.severity === void 0 && (missing0 = "severity") || data.title === void 0 && (missing0 = "title")) {
			validate7.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "ruleId" || key0 === "severity" || key0 === "title")) {
				validate7.errors = [{
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
					validate7.errors = [{
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
						validate7.errors = [{
							instancePath: instancePath + "/severity",
							schemaPath: "#/properties/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema4.properties.severity.enum },
							message: "must be equal to one of the allowed values"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.title !== void 0) {
						if (typeof data.title !== "string") {
							validate7.errors = [{
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
function validate9(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.path === void 0 && (missing0 = "path")) {
			validate9.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "path" || key0 === "startLine" || key0 === "startColumn" || key0 === "endLine" || key0 === "endColumn" || key0 === "note" || key0 === "lineHash" || key0 === "blockHash")) {
				validate9.errors = [{
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
					validate9.errors = [{
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
						validate9.errors = [{
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
							validate9.errors = [{
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
							validate9.errors = [{
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
								validate9.errors = [{
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
								validate9.errors = [{
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
									validate9.errors = [{
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
									validate9.errors = [{
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
										validate9.errors = [{
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
										validate9.errors = [{
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
											validate9.errors = [{
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
												validate9.errors = [{
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
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.sha === void 0 && (missing0 = "sha")) {
			validate14.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "repository" || key0 === "sha" || key0 === "ref" || key0 === "event")) {
				validate14.errors = [{
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
					validate14.errors = [{
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
						validate14.errors = [{
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
							validate14.errors = [{
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
								validate14.errors = [{
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
		validate14.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate14.errors = vErrors;
	return true;
}
const schema7 = {
	"type": "object",
	"description": "What the findings were judged by.",
	"properties": {
		"budget": { "$ref": "#/$defs/shared7" },
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
					"budget": { "$ref": "#/$defs/shared7" }
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
				"change": { "$ref": "#/$defs/shared8" },
				"disclosure": { "$ref": "#/$defs/shared8" },
				"scanner": { "$ref": "#/$defs/shared8" },
				"exception-expired": { "$ref": "#/$defs/shared8" }
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
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "critical" || key0 === "high" || key0 === "medium" || key0 === "low" || key0 === "info" || key0 === "unknown" || key0 === "total")) {
			validate17.errors = [{
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
				validate17.errors = [{
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
					validate17.errors = [{
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
					validate17.errors = [{
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
						validate17.errors = [{
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
						validate17.errors = [{
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
							validate17.errors = [{
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
							validate17.errors = [{
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
								validate17.errors = [{
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
								validate17.errors = [{
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
									validate17.errors = [{
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
									validate17.errors = [{
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
										validate17.errors = [{
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
										validate17.errors = [{
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
											validate17.errors = [{
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
		validate17.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate17.errors = vErrors;
	return true;
}
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "critical" || key0 === "high" || key0 === "medium" || key0 === "low" || key0 === "info" || key0 === "unknown" || key0 === "total" || key0 === "graceDays")) {
			validate20.errors = [{
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
				validate20.errors = [{
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
					validate20.errors = [{
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
					validate20.errors = [{
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
						validate20.errors = [{
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
						validate20.errors = [{
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
							validate20.errors = [{
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
							validate20.errors = [{
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
								validate20.errors = [{
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
								validate20.errors = [{
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
									validate20.errors = [{
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
									validate20.errors = [{
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
										validate20.errors = [{
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
										validate20.errors = [{
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
											validate20.errors = [{
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
											validate20.errors = [{
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
												validate20.errors = [{
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
		validate20.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate20.errors = vErrors;
	return true;
}
const pattern0 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$", "u");
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.budget === void 0 && (missing0 = "budget") || data.source === void 0 && (missing0 = "source") || data.unknownAs === void 0 && (missing0 = "unknownAs") || data.allowGaps === void 0 && (missing0 = "allowGaps") || data.ignore === void 0 && (missing0 = "ignore")) {
				validate16.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func0.call(schema7.properties, key0)) {
					validate16.errors = [{
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
						if (!validate17(data.budget, {
							instancePath: instancePath + "/budget",
							parentData: data,
							parentDataProperty: "budget",
							rootData
						})) {
							vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.source !== void 0) {
							let data1 = data.source;
							const _errs3 = errors;
							if (!(data1 === "default" || data1 === "input")) {
								validate16.errors = [{
									instancePath: instancePath + "/source",
									schemaPath: "#/properties/source/enum",
									keyword: "enum",
									params: { allowedValues: schema7.properties.source.enum },
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
									validate16.errors = [{
										instancePath: instancePath + "/unknownAs",
										schemaPath: "#/properties/unknownAs/enum",
										keyword: "enum",
										params: { allowedValues: schema7.properties.unknownAs.enum },
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
													validate16.errors = [{
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
											validate16.errors = [{
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
									if (data.ignore !== void 0) {
										let data5 = data.ignore;
										const _errs9 = errors;
										if (errors === _errs9) {
											if (Array.isArray(data5)) {
												const len1 = data5.length;
												for (let i1 = 0; i1 < len1; i1++) {
													const _errs11 = errors;
													if (typeof data5[i1] !== "string") {
														validate16.errors = [{
															instancePath: instancePath + "/ignore/" + i1,
															schemaPath: "#/properties/ignore/items/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														}];
														return false;
													}
													if (!(_errs11 === errors)) break;
												}
											} else {
												validate16.errors = [{
													instancePath: instancePath + "/ignore",
													schemaPath: "#/properties/ignore/type",
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
										if (data.onlyFixable !== void 0) {
											const _errs13 = errors;
											if (typeof data.onlyFixable !== "boolean") {
												validate16.errors = [{
													instancePath: instancePath + "/onlyFixable",
													schemaPath: "#/properties/onlyFixable/type",
													keyword: "type",
													params: { type: "boolean" },
													message: "must be boolean"
												}];
												return false;
											}
											var valid0 = _errs13 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.agree !== void 0) {
												let data8 = data.agree;
												const _errs15 = errors;
												if (!(data8 === "any" || data8 === "all")) {
													validate16.errors = [{
														instancePath: instancePath + "/agree",
														schemaPath: "#/properties/agree/enum",
														keyword: "enum",
														params: { allowedValues: schema7.properties.agree.enum },
														message: "must be equal to one of the allowed values"
													}];
													return false;
												}
												var valid0 = _errs15 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.targets !== void 0) {
													let data9 = data.targets;
													const _errs16 = errors;
													if (errors === _errs16) {
														if (Array.isArray(data9)) {
															const len2 = data9.length;
															for (let i2 = 0; i2 < len2; i2++) {
																let data10 = data9[i2];
																const _errs18 = errors;
																if (errors === _errs18) {
																	if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
																		let missing1;
																		if (data10.glob === void 0 && (missing1 = "glob") || data10.budget === void 0 && (missing1 = "budget")) {
																			validate16.errors = [{
																				instancePath: instancePath + "/targets/" + i2,
																				schemaPath: "#/properties/targets/items/required",
																				keyword: "required",
																				params: { missingProperty: missing1 },
																				message: "must have required property '" + missing1 + "'"
																			}];
																			return false;
																		} else {
																			const _errs20 = errors;
																			for (const key1 in data10) if (!(key1 === "glob" || key1 === "budget")) {
																				validate16.errors = [{
																					instancePath: instancePath + "/targets/" + i2,
																					schemaPath: "#/properties/targets/items/additionalProperties",
																					keyword: "additionalProperties",
																					params: { additionalProperty: key1 },
																					message: "must NOT have additional properties"
																				}];
																				return false;
																			}
																			if (_errs20 === errors) {
																				if (data10.glob !== void 0) {
																					const _errs21 = errors;
																					if (typeof data10.glob !== "string") {
																						validate16.errors = [{
																							instancePath: instancePath + "/targets/" + i2 + "/glob",
																							schemaPath: "#/properties/targets/items/properties/glob/type",
																							keyword: "type",
																							params: { type: "string" },
																							message: "must be string"
																						}];
																						return false;
																					}
																					var valid4 = _errs21 === errors;
																				} else var valid4 = true;
																				if (valid4) {
																					if (data10.budget !== void 0) {
																						const _errs23 = errors;
																						if (!validate17(data10.budget, {
																							instancePath: instancePath + "/targets/" + i2 + "/budget",
																							parentData: data10,
																							parentDataProperty: "budget",
																							rootData
																						})) {
																							vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
																							errors = vErrors.length;
																						}
																						var valid4 = _errs23 === errors;
																					} else var valid4 = true;
																				}
																			}
																		}
																	} else {
																		validate16.errors = [{
																			instancePath: instancePath + "/targets/" + i2,
																			schemaPath: "#/properties/targets/items/type",
																			keyword: "type",
																			params: { type: "object" },
																			message: "must be object"
																		}];
																		return false;
																	}
																}
																if (!(_errs18 === errors)) break;
															}
														} else {
															validate16.errors = [{
																instancePath: instancePath + "/targets",
																schemaPath: "#/properties/targets/type",
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
													if (data.licences !== void 0) {
														let data13 = data.licences;
														const _errs24 = errors;
														if (errors === _errs24) {
															if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
																let missing2;
																if (data13.allow === void 0 && (missing2 = "allow") || data13.deny === void 0 && (missing2 = "deny")) {
																	validate16.errors = [{
																		instancePath: instancePath + "/licences",
																		schemaPath: "#/properties/licences/required",
																		keyword: "required",
																		params: { missingProperty: missing2 },
																		message: "must have required property '" + missing2 + "'"
																	}];
																	return false;
																} else {
																	const _errs26 = errors;
																	for (const key2 in data13) if (!(key2 === "allow" || key2 === "deny")) {
																		validate16.errors = [{
																			instancePath: instancePath + "/licences",
																			schemaPath: "#/properties/licences/additionalProperties",
																			keyword: "additionalProperties",
																			params: { additionalProperty: key2 },
																			message: "must NOT have additional properties"
																		}];
																		return false;
																	}
																	if (_errs26 === errors) {
																		if (data13.allow !== void 0) {
																			let data14 = data13.allow;
																			const _errs27 = errors;
																			if (errors === _errs27) {
																				if (Array.isArray(data14)) {
																					const len3 = data14.length;
																					for (let i3 = 0; i3 < len3; i3++) {
																						const _errs29 = errors;
																						if (typeof data14[i3] !== "string") {
																							validate16.errors = [{
																								instancePath: instancePath + "/licences/allow/" + i3,
																								schemaPath: "#/properties/licences/properties/allow/items/type",
																								keyword: "type",
																								params: { type: "string" },
																								message: "must be string"
																							}];
																							return false;
																						}
																						if (!(_errs29 === errors)) break;
																					}
																				} else {
																					validate16.errors = [{
																						instancePath: instancePath + "/licences/allow",
																						schemaPath: "#/properties/licences/properties/allow/type",
																						keyword: "type",
																						params: { type: "array" },
																						message: "must be array"
																					}];
																					return false;
																				}
																			}
																			var valid5 = _errs27 === errors;
																		} else var valid5 = true;
																		if (valid5) {
																			if (data13.deny !== void 0) {
																				let data16 = data13.deny;
																				const _errs31 = errors;
																				if (errors === _errs31) {
																					if (Array.isArray(data16)) {
																						const len4 = data16.length;
																						for (let i4 = 0; i4 < len4; i4++) {
																							const _errs33 = errors;
																							if (typeof data16[i4] !== "string") {
																								validate16.errors = [{
																									instancePath: instancePath + "/licences/deny/" + i4,
																									schemaPath: "#/properties/licences/properties/deny/items/type",
																									keyword: "type",
																									params: { type: "string" },
																									message: "must be string"
																								}];
																								return false;
																							}
																							if (!(_errs33 === errors)) break;
																						}
																					} else {
																						validate16.errors = [{
																							instancePath: instancePath + "/licences/deny",
																							schemaPath: "#/properties/licences/properties/deny/type",
																							keyword: "type",
																							params: { type: "array" },
																							message: "must be array"
																						}];
																						return false;
																					}
																				}
																				var valid5 = _errs31 === errors;
																			} else var valid5 = true;
																		}
																	}
																}
															} else {
																validate16.errors = [{
																	instancePath: instancePath + "/licences",
																	schemaPath: "#/properties/licences/type",
																	keyword: "type",
																	params: { type: "object" },
																	message: "must be object"
																}];
																return false;
															}
														}
														var valid0 = _errs24 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.judged !== void 0) {
															let data18 = data.judged;
															const _errs35 = errors;
															if (!(data18 === "all" || data18 === "new" || data18 === "change")) {
																validate16.errors = [{
																	instancePath: instancePath + "/judged",
																	schemaPath: "#/properties/judged/enum",
																	keyword: "enum",
																	params: { allowedValues: schema7.properties.judged.enum },
																	message: "must be equal to one of the allowed values"
																}];
																return false;
															}
															var valid0 = _errs35 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.scope !== void 0) {
																let data19 = data.scope;
																const _errs36 = errors;
																if (!(data19 === "diff" || data19 === "file")) {
																	validate16.errors = [{
																		instancePath: instancePath + "/scope",
																		schemaPath: "#/properties/scope/enum",
																		keyword: "enum",
																		params: { allowedValues: schema7.properties.scope.enum },
																		message: "must be equal to one of the allowed values"
																	}];
																	return false;
																}
																var valid0 = _errs36 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.noBaseline !== void 0) {
																	let data20 = data.noBaseline;
																	const _errs37 = errors;
																	if (!(data20 === "scan-base" || data20 === "all" || data20 === "none" || data20 === "error")) {
																		validate16.errors = [{
																			instancePath: instancePath + "/noBaseline",
																			schemaPath: "#/properties/noBaseline/enum",
																			keyword: "enum",
																			params: { allowedValues: schema7.properties.noBaseline.enum },
																			message: "must be equal to one of the allowed values"
																		}];
																		return false;
																	}
																	var valid0 = _errs37 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.ratchet !== void 0) {
																		const _errs38 = errors;
																		if (typeof data.ratchet !== "boolean") {
																			validate16.errors = [{
																				instancePath: instancePath + "/ratchet",
																				schemaPath: "#/properties/ratchet/type",
																				keyword: "type",
																				params: { type: "boolean" },
																				message: "must be boolean"
																			}];
																			return false;
																		}
																		var valid0 = _errs38 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.new !== void 0) {
																			let data22 = data.new;
																			const _errs40 = errors;
																			if (errors === _errs40) {
																				if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
																					const _errs42 = errors;
																					for (const key3 in data22) if (!(key3 === "change" || key3 === "disclosure" || key3 === "scanner" || key3 === "exception-expired")) {
																						validate16.errors = [{
																							instancePath: instancePath + "/new",
																							schemaPath: "#/properties/new/additionalProperties",
																							keyword: "additionalProperties",
																							params: { additionalProperty: key3 },
																							message: "must NOT have additional properties"
																						}];
																						return false;
																					}
																					if (_errs42 === errors) {
																						if (data22.change !== void 0) {
																							const _errs43 = errors;
																							if (!validate20(data22.change, {
																								instancePath: instancePath + "/new/change",
																								parentData: data22,
																								parentDataProperty: "change",
																								rootData
																							})) {
																								vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
																								errors = vErrors.length;
																							}
																							var valid8 = _errs43 === errors;
																						} else var valid8 = true;
																						if (valid8) {
																							if (data22.disclosure !== void 0) {
																								const _errs44 = errors;
																								if (!validate20(data22.disclosure, {
																									instancePath: instancePath + "/new/disclosure",
																									parentData: data22,
																									parentDataProperty: "disclosure",
																									rootData
																								})) {
																									vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
																									errors = vErrors.length;
																								}
																								var valid8 = _errs44 === errors;
																							} else var valid8 = true;
																							if (valid8) {
																								if (data22.scanner !== void 0) {
																									const _errs45 = errors;
																									if (!validate20(data22.scanner, {
																										instancePath: instancePath + "/new/scanner",
																										parentData: data22,
																										parentDataProperty: "scanner",
																										rootData
																									})) {
																										vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
																										errors = vErrors.length;
																									}
																									var valid8 = _errs45 === errors;
																								} else var valid8 = true;
																								if (valid8) {
																									if (data22["exception-expired"] !== void 0) {
																										const _errs46 = errors;
																										if (!validate20(data22["exception-expired"], {
																											instancePath: instancePath + "/new/exception-expired",
																											parentData: data22,
																											parentDataProperty: "exception-expired",
																											rootData
																										})) {
																											vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
																											errors = vErrors.length;
																										}
																										var valid8 = _errs46 === errors;
																									} else var valid8 = true;
																								}
																							}
																						}
																					}
																				} else {
																					validate16.errors = [{
																						instancePath: instancePath + "/new",
																						schemaPath: "#/properties/new/type",
																						keyword: "type",
																						params: { type: "object" },
																						message: "must be object"
																					}];
																					return false;
																				}
																			}
																			var valid0 = _errs40 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.rules !== void 0) {
																				let data27 = data.rules;
																				const _errs47 = errors;
																				if (errors === _errs47) {
																					if (Array.isArray(data27)) {
																						const len5 = data27.length;
																						for (let i5 = 0; i5 < len5; i5++) {
																							let data28 = data27[i5];
																							const _errs49 = errors;
																							if (errors === _errs49) {
																								if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
																									let missing3;
																									if (data28.name === void 0 && (missing3 = "name") || data28.when === void 0 && (missing3 = "when") || data28.action === void 0 && (missing3 = "action")) {
																										validate16.errors = [{
																											instancePath: instancePath + "/rules/" + i5,
																											schemaPath: "#/properties/rules/items/required",
																											keyword: "required",
																											params: { missingProperty: missing3 },
																											message: "must have required property '" + missing3 + "'"
																										}];
																										return false;
																									} else {
																										const _errs51 = errors;
																										for (const key4 in data28) if (!(key4 === "name" || key4 === "when" || key4 === "action" || key4 === "graceDays" || key4 === "reason")) {
																											validate16.errors = [{
																												instancePath: instancePath + "/rules/" + i5,
																												schemaPath: "#/properties/rules/items/additionalProperties",
																												keyword: "additionalProperties",
																												params: { additionalProperty: key4 },
																												message: "must NOT have additional properties"
																											}];
																											return false;
																										}
																										if (_errs51 === errors) {
																											if (data28.name !== void 0) {
																												let data29 = data28.name;
																												const _errs52 = errors;
																												if (errors === _errs52) {
																													if (typeof data29 === "string") {
																														if (!pattern0.test(data29)) {
																															validate16.errors = [{
																																instancePath: instancePath + "/rules/" + i5 + "/name",
																																schemaPath: "#/properties/rules/items/properties/name/pattern",
																																keyword: "pattern",
																																params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$" },
																																message: "must match pattern \"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$\""
																															}];
																															return false;
																														}
																													} else {
																														validate16.errors = [{
																															instancePath: instancePath + "/rules/" + i5 + "/name",
																															schemaPath: "#/properties/rules/items/properties/name/type",
																															keyword: "type",
																															params: { type: "string" },
																															message: "must be string"
																														}];
																														return false;
																													}
																												}
																												var valid10 = _errs52 === errors;
																											} else var valid10 = true;
																											if (valid10) {
																												if (data28.when !== void 0) {
																													let data30 = data28.when;
																													const _errs54 = errors;
																													if (errors === _errs54) {
																														if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
																															const _errs56 = errors;
																															for (const key5 in data30) if (!func0.call(schema7.properties.rules.items.properties.when.properties, key5)) {
																																validate16.errors = [{
																																	instancePath: instancePath + "/rules/" + i5 + "/when",
																																	schemaPath: "#/properties/rules/items/properties/when/additionalProperties",
																																	keyword: "additionalProperties",
																																	params: { additionalProperty: key5 },
																																	message: "must NOT have additional properties"
																																}];
																																return false;
																															}
																															if (_errs56 === errors) {
																																if (data30.severity !== void 0) {
																																	let data31 = data30.severity;
																																	const _errs57 = errors;
																																	if (errors === _errs57) {
																																		if (Array.isArray(data31)) {
																																			const len6 = data31.length;
																																			for (let i6 = 0; i6 < len6; i6++) {
																																				let data32 = data31[i6];
																																				const _errs59 = errors;
																																				if (!(data32 === "critical" || data32 === "high" || data32 === "medium" || data32 === "low" || data32 === "info" || data32 === "unknown")) {
																																					validate16.errors = [{
																																						instancePath: instancePath + "/rules/" + i5 + "/when/severity/" + i6,
																																						schemaPath: "#/properties/rules/items/properties/when/properties/severity/items/enum",
																																						keyword: "enum",
																																						params: { allowedValues: schema7.properties.rules.items.properties.when.properties.severity.items.enum },
																																						message: "must be equal to one of the allowed values"
																																					}];
																																					return false;
																																				}
																																				if (!(_errs59 === errors)) break;
																																			}
																																		} else {
																																			validate16.errors = [{
																																				instancePath: instancePath + "/rules/" + i5 + "/when/severity",
																																				schemaPath: "#/properties/rules/items/properties/when/properties/severity/type",
																																				keyword: "type",
																																				params: { type: "array" },
																																				message: "must be array"
																																			}];
																																			return false;
																																		}
																																	}
																																	var valid11 = _errs57 === errors;
																																} else var valid11 = true;
																																if (valid11) {
																																	if (data30.kind !== void 0) {
																																		let data33 = data30.kind;
																																		const _errs60 = errors;
																																		if (errors === _errs60) {
																																			if (Array.isArray(data33)) {
																																				const len7 = data33.length;
																																				for (let i7 = 0; i7 < len7; i7++) {
																																					let data34 = data33[i7];
																																					const _errs62 = errors;
																																					if (!(data34 === "vulnerability" || data34 === "misconfiguration" || data34 === "secret" || data34 === "licence" || data34 === "malware" || data34 === "code" || data34 === "benchmark" || data34 === "conformance" || data34 === "exposure")) {
																																						validate16.errors = [{
																																							instancePath: instancePath + "/rules/" + i5 + "/when/kind/" + i7,
																																							schemaPath: "#/properties/rules/items/properties/when/properties/kind/items/enum",
																																							keyword: "enum",
																																							params: { allowedValues: schema7.properties.rules.items.properties.when.properties.kind.items.enum },
																																							message: "must be equal to one of the allowed values"
																																						}];
																																						return false;
																																					}
																																					if (!(_errs62 === errors)) break;
																																				}
																																			} else {
																																				validate16.errors = [{
																																					instancePath: instancePath + "/rules/" + i5 + "/when/kind",
																																					schemaPath: "#/properties/rules/items/properties/when/properties/kind/type",
																																					keyword: "type",
																																					params: { type: "array" },
																																					message: "must be array"
																																				}];
																																				return false;
																																			}
																																		}
																																		var valid11 = _errs60 === errors;
																																	} else var valid11 = true;
																																	if (valid11) {
																																		if (data30.cause !== void 0) {
																																			let data35 = data30.cause;
																																			const _errs63 = errors;
																																			if (errors === _errs63) {
																																				if (Array.isArray(data35)) {
																																					const len8 = data35.length;
																																					for (let i8 = 0; i8 < len8; i8++) {
																																						let data36 = data35[i8];
																																						const _errs65 = errors;
																																						if (!(data36 === "change" || data36 === "disclosure" || data36 === "scanner" || data36 === "exception-expired" || data36 === "undetermined" || data36 === "known")) {
																																							validate16.errors = [{
																																								instancePath: instancePath + "/rules/" + i5 + "/when/cause/" + i8,
																																								schemaPath: "#/properties/rules/items/properties/when/properties/cause/items/enum",
																																								keyword: "enum",
																																								params: { allowedValues: schema7.properties.rules.items.properties.when.properties.cause.items.enum },
																																								message: "must be equal to one of the allowed values"
																																							}];
																																							return false;
																																						}
																																						if (!(_errs65 === errors)) break;
																																					}
																																				} else {
																																					validate16.errors = [{
																																						instancePath: instancePath + "/rules/" + i5 + "/when/cause",
																																						schemaPath: "#/properties/rules/items/properties/when/properties/cause/type",
																																						keyword: "type",
																																						params: { type: "array" },
																																						message: "must be array"
																																					}];
																																					return false;
																																				}
																																			}
																																			var valid11 = _errs63 === errors;
																																		} else var valid11 = true;
																																		if (valid11) {
																																			if (data30.id !== void 0) {
																																				let data37 = data30.id;
																																				const _errs66 = errors;
																																				if (errors === _errs66) {
																																					if (Array.isArray(data37)) {
																																						const len9 = data37.length;
																																						for (let i9 = 0; i9 < len9; i9++) {
																																							const _errs68 = errors;
																																							if (typeof data37[i9] !== "string") {
																																								validate16.errors = [{
																																									instancePath: instancePath + "/rules/" + i5 + "/when/id/" + i9,
																																									schemaPath: "#/properties/rules/items/properties/when/properties/id/items/type",
																																									keyword: "type",
																																									params: { type: "string" },
																																									message: "must be string"
																																								}];
																																								return false;
																																							}
																																							if (!(_errs68 === errors)) break;
																																						}
																																					} else {
																																						validate16.errors = [{
																																							instancePath: instancePath + "/rules/" + i5 + "/when/id",
																																							schemaPath: "#/properties/rules/items/properties/when/properties/id/type",
																																							keyword: "type",
																																							params: { type: "array" },
																																							message: "must be array"
																																						}];
																																						return false;
																																					}
																																				}
																																				var valid11 = _errs66 === errors;
																																			} else var valid11 = true;
																																			if (valid11) {
																																				if (data30.target !== void 0) {
																																					let data39 = data30.target;
																																					const _errs70 = errors;
																																					if (errors === _errs70) {
																																						if (Array.isArray(data39)) {
																																							const len10 = data39.length;
																																							for (let i10 = 0; i10 < len10; i10++) {
																																								const _errs72 = errors;
																																								if (typeof data39[i10] !== "string") {
																																									validate16.errors = [{
																																										instancePath: instancePath + "/rules/" + i5 + "/when/target/" + i10,
																																										schemaPath: "#/properties/rules/items/properties/when/properties/target/items/type",
																																										keyword: "type",
																																										params: { type: "string" },
																																										message: "must be string"
																																									}];
																																									return false;
																																								}
																																								if (!(_errs72 === errors)) break;
																																							}
																																						} else {
																																							validate16.errors = [{
																																								instancePath: instancePath + "/rules/" + i5 + "/when/target",
																																								schemaPath: "#/properties/rules/items/properties/when/properties/target/type",
																																								keyword: "type",
																																								params: { type: "array" },
																																								message: "must be array"
																																							}];
																																							return false;
																																						}
																																					}
																																					var valid11 = _errs70 === errors;
																																				} else var valid11 = true;
																																				if (valid11) {
																																					if (data30.path !== void 0) {
																																						let data41 = data30.path;
																																						const _errs74 = errors;
																																						if (errors === _errs74) {
																																							if (Array.isArray(data41)) {
																																								const len11 = data41.length;
																																								for (let i11 = 0; i11 < len11; i11++) {
																																									const _errs76 = errors;
																																									if (typeof data41[i11] !== "string") {
																																										validate16.errors = [{
																																											instancePath: instancePath + "/rules/" + i5 + "/when/path/" + i11,
																																											schemaPath: "#/properties/rules/items/properties/when/properties/path/items/type",
																																											keyword: "type",
																																											params: { type: "string" },
																																											message: "must be string"
																																										}];
																																										return false;
																																									}
																																									if (!(_errs76 === errors)) break;
																																								}
																																							} else {
																																								validate16.errors = [{
																																									instancePath: instancePath + "/rules/" + i5 + "/when/path",
																																									schemaPath: "#/properties/rules/items/properties/when/properties/path/type",
																																									keyword: "type",
																																									params: { type: "array" },
																																									message: "must be array"
																																								}];
																																								return false;
																																							}
																																						}
																																						var valid11 = _errs74 === errors;
																																					} else var valid11 = true;
																																					if (valid11) {
																																						if (data30.component !== void 0) {
																																							let data43 = data30.component;
																																							const _errs78 = errors;
																																							if (errors === _errs78) {
																																								if (Array.isArray(data43)) {
																																									const len12 = data43.length;
																																									for (let i12 = 0; i12 < len12; i12++) {
																																										const _errs80 = errors;
																																										if (typeof data43[i12] !== "string") {
																																											validate16.errors = [{
																																												instancePath: instancePath + "/rules/" + i5 + "/when/component/" + i12,
																																												schemaPath: "#/properties/rules/items/properties/when/properties/component/items/type",
																																												keyword: "type",
																																												params: { type: "string" },
																																												message: "must be string"
																																											}];
																																											return false;
																																										}
																																										if (!(_errs80 === errors)) break;
																																									}
																																								} else {
																																									validate16.errors = [{
																																										instancePath: instancePath + "/rules/" + i5 + "/when/component",
																																										schemaPath: "#/properties/rules/items/properties/when/properties/component/type",
																																										keyword: "type",
																																										params: { type: "array" },
																																										message: "must be array"
																																									}];
																																									return false;
																																								}
																																							}
																																							var valid11 = _errs78 === errors;
																																						} else var valid11 = true;
																																						if (valid11) {
																																							if (data30.scanner !== void 0) {
																																								let data45 = data30.scanner;
																																								const _errs82 = errors;
																																								if (errors === _errs82) {
																																									if (Array.isArray(data45)) {
																																										const len13 = data45.length;
																																										for (let i13 = 0; i13 < len13; i13++) {
																																											const _errs84 = errors;
																																											if (typeof data45[i13] !== "string") {
																																												validate16.errors = [{
																																													instancePath: instancePath + "/rules/" + i5 + "/when/scanner/" + i13,
																																													schemaPath: "#/properties/rules/items/properties/when/properties/scanner/items/type",
																																													keyword: "type",
																																													params: { type: "string" },
																																													message: "must be string"
																																												}];
																																												return false;
																																											}
																																											if (!(_errs84 === errors)) break;
																																										}
																																									} else {
																																										validate16.errors = [{
																																											instancePath: instancePath + "/rules/" + i5 + "/when/scanner",
																																											schemaPath: "#/properties/rules/items/properties/when/properties/scanner/type",
																																											keyword: "type",
																																											params: { type: "array" },
																																											message: "must be array"
																																										}];
																																										return false;
																																									}
																																								}
																																								var valid11 = _errs82 === errors;
																																							} else var valid11 = true;
																																							if (valid11) {
																																								if (data30.kev !== void 0) {
																																									const _errs86 = errors;
																																									if (typeof data30.kev !== "boolean") {
																																										validate16.errors = [{
																																											instancePath: instancePath + "/rules/" + i5 + "/when/kev",
																																											schemaPath: "#/properties/rules/items/properties/when/properties/kev/type",
																																											keyword: "type",
																																											params: { type: "boolean" },
																																											message: "must be boolean"
																																										}];
																																										return false;
																																									}
																																									var valid11 = _errs86 === errors;
																																								} else var valid11 = true;
																																								if (valid11) {
																																									if (data30.fixable !== void 0) {
																																										const _errs88 = errors;
																																										if (typeof data30.fixable !== "boolean") {
																																											validate16.errors = [{
																																												instancePath: instancePath + "/rules/" + i5 + "/when/fixable",
																																												schemaPath: "#/properties/rules/items/properties/when/properties/fixable/type",
																																												keyword: "type",
																																												params: { type: "boolean" },
																																												message: "must be boolean"
																																											}];
																																											return false;
																																										}
																																										var valid11 = _errs88 === errors;
																																									} else var valid11 = true;
																																									if (valid11) {
																																										if (data30.reachable !== void 0) {
																																											const _errs90 = errors;
																																											if (typeof data30.reachable !== "boolean") {
																																												validate16.errors = [{
																																													instancePath: instancePath + "/rules/" + i5 + "/when/reachable",
																																													schemaPath: "#/properties/rules/items/properties/when/properties/reachable/type",
																																													keyword: "type",
																																													params: { type: "boolean" },
																																													message: "must be boolean"
																																												}];
																																												return false;
																																											}
																																											var valid11 = _errs90 === errors;
																																										} else var valid11 = true;
																																										if (valid11) {
																																											if (data30.epss !== void 0) {
																																												let data50 = data30.epss;
																																												const _errs92 = errors;
																																												if (errors === _errs92) {
																																													if (typeof data50 == "number" && isFinite(data50)) {
																																														if (data50 > 1 || isNaN(data50)) {
																																															validate16.errors = [{
																																																instancePath: instancePath + "/rules/" + i5 + "/when/epss",
																																																schemaPath: "#/properties/rules/items/properties/when/properties/epss/maximum",
																																																keyword: "maximum",
																																																params: {
																																																	comparison: "<=",
																																																	limit: 1
																																																},
																																																message: "must be <= 1"
																																															}];
																																															return false;
																																														} else if (data50 < 0 || isNaN(data50)) {
																																															validate16.errors = [{
																																																instancePath: instancePath + "/rules/" + i5 + "/when/epss",
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
																																														validate16.errors = [{
																																															instancePath: instancePath + "/rules/" + i5 + "/when/epss",
																																															schemaPath: "#/properties/rules/items/properties/when/properties/epss/type",
																																															keyword: "type",
																																															params: { type: "number" },
																																															message: "must be number"
																																														}];
																																														return false;
																																													}
																																												}
																																												var valid11 = _errs92 === errors;
																																											} else var valid11 = true;
																																											if (valid11) {
																																												if (data30.cvss !== void 0) {
																																													let data51 = data30.cvss;
																																													const _errs94 = errors;
																																													if (errors === _errs94) {
																																														if (typeof data51 == "number" && isFinite(data51)) {
																																															if (data51 > 10 || isNaN(data51)) {
																																																validate16.errors = [{
																																																	instancePath: instancePath + "/rules/" + i5 + "/when/cvss",
																																																	schemaPath: "#/properties/rules/items/properties/when/properties/cvss/maximum",
																																																	keyword: "maximum",
																																																	params: {
																																																		comparison: "<=",
																																																		limit: 10
																																																	},
																																																	message: "must be <= 10"
																																																}];
																																																return false;
																																															} else if (data51 < 0 || isNaN(data51)) {
																																																validate16.errors = [{
																																																	instancePath: instancePath + "/rules/" + i5 + "/when/cvss",
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
																																															validate16.errors = [{
																																																instancePath: instancePath + "/rules/" + i5 + "/when/cvss",
																																																schemaPath: "#/properties/rules/items/properties/when/properties/cvss/type",
																																																keyword: "type",
																																																params: { type: "number" },
																																																message: "must be number"
																																															}];
																																															return false;
																																														}
																																													}
																																													var valid11 = _errs94 === errors;
																																												} else var valid11 = true;
																																												if (valid11) {
																																													if (data30.ageDays !== void 0) {
																																														let data52 = data30.ageDays;
																																														const _errs96 = errors;
																																														if (!(typeof data52 == "number" && !(data52 % 1) && !isNaN(data52) && isFinite(data52))) {
																																															validate16.errors = [{
																																																instancePath: instancePath + "/rules/" + i5 + "/when/ageDays",
																																																schemaPath: "#/properties/rules/items/properties/when/properties/ageDays/type",
																																																keyword: "type",
																																																params: { type: "integer" },
																																																message: "must be integer"
																																															}];
																																															return false;
																																														}
																																														if (errors === _errs96) {
																																															if (typeof data52 == "number" && isFinite(data52)) {
																																																if (data52 < 0 || isNaN(data52)) {
																																																	validate16.errors = [{
																																																		instancePath: instancePath + "/rules/" + i5 + "/when/ageDays",
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
																																														var valid11 = _errs96 === errors;
																																													} else var valid11 = true;
																																													if (valid11) {
																																														if (data30.publishedDays !== void 0) {
																																															let data53 = data30.publishedDays;
																																															const _errs98 = errors;
																																															if (!(typeof data53 == "number" && !(data53 % 1) && !isNaN(data53) && isFinite(data53))) {
																																																validate16.errors = [{
																																																	instancePath: instancePath + "/rules/" + i5 + "/when/publishedDays",
																																																	schemaPath: "#/properties/rules/items/properties/when/properties/publishedDays/type",
																																																	keyword: "type",
																																																	params: { type: "integer" },
																																																	message: "must be integer"
																																																}];
																																																return false;
																																															}
																																															if (errors === _errs98) {
																																																if (typeof data53 == "number" && isFinite(data53)) {
																																																	if (data53 < 0 || isNaN(data53)) {
																																																		validate16.errors = [{
																																																			instancePath: instancePath + "/rules/" + i5 + "/when/publishedDays",
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
																																															var valid11 = _errs98 === errors;
																																														} else var valid11 = true;
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
																															validate16.errors = [{
																																instancePath: instancePath + "/rules/" + i5 + "/when",
																																schemaPath: "#/properties/rules/items/properties/when/type",
																																keyword: "type",
																																params: { type: "object" },
																																message: "must be object"
																															}];
																															return false;
																														}
																													}
																													var valid10 = _errs54 === errors;
																												} else var valid10 = true;
																												if (valid10) {
																													if (data28.action !== void 0) {
																														let data54 = data28.action;
																														const _errs100 = errors;
																														if (!(data54 === "block" || data54 === "allow" || data54 === "budget")) {
																															validate16.errors = [{
																																instancePath: instancePath + "/rules/" + i5 + "/action",
																																schemaPath: "#/properties/rules/items/properties/action/enum",
																																keyword: "enum",
																																params: { allowedValues: schema7.properties.rules.items.properties.action.enum },
																																message: "must be equal to one of the allowed values"
																															}];
																															return false;
																														}
																														var valid10 = _errs100 === errors;
																													} else var valid10 = true;
																													if (valid10) {
																														if (data28.graceDays !== void 0) {
																															let data55 = data28.graceDays;
																															const _errs101 = errors;
																															if (!(typeof data55 == "number" && !(data55 % 1) && !isNaN(data55) && isFinite(data55))) {
																																validate16.errors = [{
																																	instancePath: instancePath + "/rules/" + i5 + "/graceDays",
																																	schemaPath: "#/properties/rules/items/properties/graceDays/type",
																																	keyword: "type",
																																	params: { type: "integer" },
																																	message: "must be integer"
																																}];
																																return false;
																															}
																															if (errors === _errs101) {
																																if (typeof data55 == "number" && isFinite(data55)) {
																																	if (data55 < 0 || isNaN(data55)) {
																																		validate16.errors = [{
																																			instancePath: instancePath + "/rules/" + i5 + "/graceDays",
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
																															var valid10 = _errs101 === errors;
																														} else var valid10 = true;
																														if (valid10) {
																															if (data28.reason !== void 0) {
																																const _errs103 = errors;
																																if (typeof data28.reason !== "string") {
																																	validate16.errors = [{
																																		instancePath: instancePath + "/rules/" + i5 + "/reason",
																																		schemaPath: "#/properties/rules/items/properties/reason/type",
																																		keyword: "type",
																																		params: { type: "string" },
																																		message: "must be string"
																																	}];
																																	return false;
																																}
																																var valid10 = _errs103 === errors;
																															} else var valid10 = true;
																														}
																													}
																												}
																											}
																										}
																									}
																								} else {
																									validate16.errors = [{
																										instancePath: instancePath + "/rules/" + i5,
																										schemaPath: "#/properties/rules/items/type",
																										keyword: "type",
																										params: { type: "object" },
																										message: "must be object"
																									}];
																									return false;
																								}
																							}
																							if (!(_errs49 === errors)) break;
																						}
																					} else {
																						validate16.errors = [{
																							instancePath: instancePath + "/rules",
																							schemaPath: "#/properties/rules/type",
																							keyword: "type",
																							params: { type: "array" },
																							message: "must be array"
																						}];
																						return false;
																					}
																				}
																				var valid0 = _errs47 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.minScores !== void 0) {
																					let data57 = data.minScores;
																					const _errs105 = errors;
																					if (errors === _errs105) {
																						if (data57 && typeof data57 == "object" && !Array.isArray(data57)) for (const key6 in data57) {
																							let data58 = data57[key6];
																							const _errs108 = errors;
																							if (errors === _errs108) {
																								if (typeof data58 == "number" && isFinite(data58)) {
																									if (data58 > 100 || isNaN(data58)) {
																										validate16.errors = [{
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
																									} else if (data58 < 0 || isNaN(data58)) {
																										validate16.errors = [{
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
																									validate16.errors = [{
																										instancePath: instancePath + "/minScores/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
																										schemaPath: "#/properties/minScores/additionalProperties/type",
																										keyword: "type",
																										params: { type: "number" },
																										message: "must be number"
																									}];
																									return false;
																								}
																							}
																							if (!(_errs108 === errors)) break;
																						}
																						else {
																							validate16.errors = [{
																								instancePath: instancePath + "/minScores",
																								schemaPath: "#/properties/minScores/type",
																								keyword: "type",
																								params: { type: "object" },
																								message: "must be object"
																							}];
																							return false;
																						}
																					}
																					var valid0 = _errs105 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.require !== void 0) {
																						let data59 = data.require;
																						const _errs110 = errors;
																						if (errors === _errs110) {
																							if (Array.isArray(data59)) {
																								const len14 = data59.length;
																								for (let i14 = 0; i14 < len14; i14++) {
																									const _errs112 = errors;
																									if (typeof data59[i14] !== "string") {
																										validate16.errors = [{
																											instancePath: instancePath + "/require/" + i14,
																											schemaPath: "#/properties/require/items/type",
																											keyword: "type",
																											params: { type: "string" },
																											message: "must be string"
																										}];
																										return false;
																									}
																									if (!(_errs112 === errors)) break;
																								}
																							} else {
																								validate16.errors = [{
																									instancePath: instancePath + "/require",
																									schemaPath: "#/properties/require/type",
																									keyword: "type",
																									params: { type: "array" },
																									message: "must be array"
																								}];
																								return false;
																							}
																						}
																						var valid0 = _errs110 === errors;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.failOnAnyResource !== void 0) {
																							let data61 = data.failOnAnyResource;
																							const _errs114 = errors;
																							if (errors === _errs114) {
																								if (Array.isArray(data61)) {
																									const len15 = data61.length;
																									for (let i15 = 0; i15 < len15; i15++) {
																										const _errs116 = errors;
																										if (typeof data61[i15] !== "string") {
																											validate16.errors = [{
																												instancePath: instancePath + "/failOnAnyResource/" + i15,
																												schemaPath: "#/properties/failOnAnyResource/items/type",
																												keyword: "type",
																												params: { type: "string" },
																												message: "must be string"
																											}];
																											return false;
																										}
																										if (!(_errs116 === errors)) break;
																									}
																								} else {
																									validate16.errors = [{
																										instancePath: instancePath + "/failOnAnyResource",
																										schemaPath: "#/properties/failOnAnyResource/type",
																										keyword: "type",
																										params: { type: "array" },
																										message: "must be array"
																									}];
																									return false;
																								}
																							}
																							var valid0 = _errs114 === errors;
																						} else var valid0 = true;
																						if (valid0) {
																							if (data.exceptions !== void 0) {
																								let data63 = data.exceptions;
																								const _errs118 = errors;
																								if (errors === _errs118) {
																									if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
																										const _errs120 = errors;
																										for (const key7 in data63) if (!(key7 === "maxDays" || key7 === "warnDays")) {
																											validate16.errors = [{
																												instancePath: instancePath + "/exceptions",
																												schemaPath: "#/properties/exceptions/additionalProperties",
																												keyword: "additionalProperties",
																												params: { additionalProperty: key7 },
																												message: "must NOT have additional properties"
																											}];
																											return false;
																										}
																										if (_errs120 === errors) {
																											if (data63.maxDays !== void 0) {
																												let data64 = data63.maxDays;
																												const _errs121 = errors;
																												if (!(typeof data64 == "number" && !(data64 % 1) && !isNaN(data64) && isFinite(data64))) {
																													validate16.errors = [{
																														instancePath: instancePath + "/exceptions/maxDays",
																														schemaPath: "#/properties/exceptions/properties/maxDays/type",
																														keyword: "type",
																														params: { type: "integer" },
																														message: "must be integer"
																													}];
																													return false;
																												}
																												if (errors === _errs121) {
																													if (typeof data64 == "number" && isFinite(data64)) {
																														if (data64 < 0 || isNaN(data64)) {
																															validate16.errors = [{
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
																												var valid23 = _errs121 === errors;
																											} else var valid23 = true;
																											if (valid23) {
																												if (data63.warnDays !== void 0) {
																													let data65 = data63.warnDays;
																													const _errs123 = errors;
																													if (!(typeof data65 == "number" && !(data65 % 1) && !isNaN(data65) && isFinite(data65))) {
																														validate16.errors = [{
																															instancePath: instancePath + "/exceptions/warnDays",
																															schemaPath: "#/properties/exceptions/properties/warnDays/type",
																															keyword: "type",
																															params: { type: "integer" },
																															message: "must be integer"
																														}];
																														return false;
																													}
																													if (errors === _errs123) {
																														if (typeof data65 == "number" && isFinite(data65)) {
																															if (data65 < 0 || isNaN(data65)) {
																																validate16.errors = [{
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
																													var valid23 = _errs123 === errors;
																												} else var valid23 = true;
																											}
																										}
																									} else {
																										validate16.errors = [{
																											instancePath: instancePath + "/exceptions",
																											schemaPath: "#/properties/exceptions/type",
																											keyword: "type",
																											params: { type: "object" },
																											message: "must be object"
																										}];
																										return false;
																									}
																								}
																								var valid0 = _errs118 === errors;
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
	}
	validate16.errors = vErrors;
	return errors === 0;
}
const schema10 = {
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
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.id === void 0 && (missing0 = "id") || data.source === void 0 && (missing0 = "source") || data.match === void 0 && (missing0 = "match") || data.status === void 0 && (missing0 = "status") || data.reason === void 0 && (missing0 = "reason")) {
			validate26.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "id" || key0 === "source" || key0 === "match" || key0 === "status" || key0 === "reason" || key0 === "owner" || key0 === "expires" || key0 === "justification")) {
				validate26.errors = [{
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
					validate26.errors = [{
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
							validate26.errors = [{
								instancePath: instancePath + "/source",
								schemaPath: "#/properties/source/required",
								keyword: "required",
								params: { missingProperty: missing1 },
								message: "must have required property '" + missing1 + "'"
							}];
							return false;
						} else {
							for (const key1 in data1) if (!(key1 === "file" || key1 === "line" || key1 === "column" || key1 === "format")) {
								validate26.errors = [{
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
									validate26.errors = [{
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
										validate26.errors = [{
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
											validate26.errors = [{
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
											validate26.errors = [{
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
												validate26.errors = [{
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
												validate26.errors = [{
													instancePath: instancePath + "/source/format",
													schemaPath: "#/properties/source/properties/format/enum",
													keyword: "enum",
													params: { allowedValues: schema10.properties.source.properties.format.enum },
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
						validate26.errors = [{
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
							for (const key2 in data6) if (!func0.call(schema10.properties.match.properties, key2)) {
								validate26.errors = [{
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
										validate26.errors = [{
											instancePath: instancePath + "/match/ids/" + i0,
											schemaPath: "#/properties/match/properties/ids/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
								} else {
									validate26.errors = [{
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
												validate26.errors = [{
													instancePath: instancePath + "/match/kinds/" + i1,
													schemaPath: "#/properties/match/properties/kinds/items/enum",
													keyword: "enum",
													params: { allowedValues: schema10.properties.match.properties.kinds.items.enum },
													message: "must be equal to one of the allowed values"
												}];
												return false;
											}
										}
									} else {
										validate26.errors = [{
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
												validate26.errors = [{
													instancePath: instancePath + "/match/components/" + i2,
													schemaPath: "#/properties/match/properties/components/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
										} else {
											validate26.errors = [{
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
													validate26.errors = [{
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
														validate26.errors = [{
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
															validate26.errors = [{
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
																validate26.errors = [{
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
																	validate26.errors = [{
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
												validate26.errors = [{
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
														validate26.errors = [{
															instancePath: instancePath + "/match/paths/" + i3,
															schemaPath: "#/properties/match/properties/paths/items/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														}];
														return false;
													}
												} else {
													validate26.errors = [{
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
														validate26.errors = [{
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
															validate26.errors = [{
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
																validate26.errors = [{
																	instancePath: instancePath + "/match/resources/" + i4,
																	schemaPath: "#/properties/match/properties/resources/items/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																}];
																return false;
															}
														} else {
															validate26.errors = [{
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
																	validate26.errors = [{
																		instancePath: instancePath + "/match/targets/" + i5,
																		schemaPath: "#/properties/match/properties/targets/items/type",
																		keyword: "type",
																		params: { type: "string" },
																		message: "must be string"
																	}];
																	return false;
																}
															} else {
																validate26.errors = [{
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
																	validate26.errors = [{
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
																			validate26.errors = [{
																				instancePath: instancePath + "/match/fingerprints/" + i6,
																				schemaPath: "#/properties/match/properties/fingerprints/items/type",
																				keyword: "type",
																				params: { type: "string" },
																				message: "must be string"
																			}];
																			return false;
																		}
																	} else {
																		validate26.errors = [{
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
																			validate26.errors = [{
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
							validate26.errors = [{
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
								validate26.errors = [{
									instancePath: instancePath + "/status",
									schemaPath: "#/properties/status/enum",
									keyword: "enum",
									params: { allowedValues: schema10.properties.status.enum },
									message: "must be equal to one of the allowed values"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.reason !== void 0) {
								if (typeof data.reason !== "string") {
									validate26.errors = [{
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
										validate26.errors = [{
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
											validate26.errors = [{
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
												validate26.errors = [{
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
		validate26.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate26.errors = vErrors;
	return true;
}
const schema11 = {
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
				"commit": { "$ref": "#/$defs/shared5" },
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
							"database": { "$ref": "#/$defs/shared2" }
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
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.base === void 0 && (missing0 = "base")) {
				validate28.errors = [{
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
					validate28.errors = [{
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
									validate28.errors = [{
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
										validate28.errors = [{
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
												validate28.errors = [{
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
													validate28.errors = [{
														instancePath: instancePath + "/base/how",
														schemaPath: "#/properties/base/properties/how/enum",
														keyword: "enum",
														params: { allowedValues: schema11.properties.base.properties.how.enum },
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
														validate28.errors = [{
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
								validate28.errors = [{
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
										validate28.errors = [{
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
											validate28.errors = [{
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
													validate28.errors = [{
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
														validate28.errors = [{
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
														if (!validate14(data4.commit, {
															instancePath: instancePath + "/baseline/commit",
															parentData: data4,
															parentDataProperty: "commit",
															rootData
														})) {
															vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
															errors = vErrors.length;
														}
														var valid2 = _errs17 === errors;
													} else var valid2 = true;
													if (valid2) {
														if (data4.gatehouse !== void 0) {
															const _errs18 = errors;
															if (typeof data4.gatehouse !== "string") {
																validate28.errors = [{
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
																							validate28.errors = [{
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
																								validate28.errors = [{
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
																										validate28.errors = [{
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
																											validate28.errors = [{
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
																												if (!validate5(data11.database, {
																													instancePath: instancePath + "/baseline/scans/" + i0 + "/database",
																													parentData: data11,
																													parentDataProperty: "database",
																													rootData
																												})) {
																													vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
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
																						validate28.errors = [{
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
																			validate28.errors = [{
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
									validate28.errors = [{
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
											validate28.errors = [{
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
												validate28.errors = [{
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
														validate28.errors = [{
															instancePath: instancePath + "/diff/how",
															schemaPath: "#/properties/diff/properties/how/enum",
															keyword: "enum",
															params: { allowedValues: schema11.properties.diff.properties.how.enum },
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
															validate28.errors = [{
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
																validate28.errors = [{
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
																		validate28.errors = [{
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
																	validate28.errors = [{
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
										validate28.errors = [{
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
			validate28.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate28.errors = vErrors;
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
																																								for (const key7 in data51) if (!(key7 === "what" || key7 === "reason" || key7 === "allowed" || key7 === "location")) {
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
																																												if (data51.location !== void 0) {
																																													let data55 = data51.location;
																																													const _errs113 = errors;
																																													if (errors === _errs113) {
																																														if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
																																															let missing7;
																																															if (data55.path === void 0 && (missing7 = "path")) {
																																																validate0.errors = [{
																																																	instancePath: instancePath + "/scans/" + i3 + "/gaps/" + i7 + "/location",
																																																	schemaPath: "#/properties/scans/items/properties/gaps/items/properties/location/required",
																																																	keyword: "required",
																																																	params: { missingProperty: missing7 },
																																																	message: "must have required property '" + missing7 + "'"
																																																}];
																																																return false;
																																															} else {
																																																const _errs115 = errors;
																																																for (const key8 in data55) if (!(key8 === "path" || key8 === "startLine" || key8 === "startColumn")) {
																																																	validate0.errors = [{
																																																		instancePath: instancePath + "/scans/" + i3 + "/gaps/" + i7 + "/location",
																																																		schemaPath: "#/properties/scans/items/properties/gaps/items/properties/location/additionalProperties",
																																																		keyword: "additionalProperties",
																																																		params: { additionalProperty: key8 },
																																																		message: "must NOT have additional properties"
																																																	}];
																																																	return false;
																																																}
																																																if (_errs115 === errors) {
																																																	if (data55.path !== void 0) {
																																																		const _errs116 = errors;
																																																		if (typeof data55.path !== "string") {
																																																			validate0.errors = [{
																																																				instancePath: instancePath + "/scans/" + i3 + "/gaps/" + i7 + "/location/path",
																																																				schemaPath: "#/properties/scans/items/properties/gaps/items/properties/location/properties/path/type",
																																																				keyword: "type",
																																																				params: { type: "string" },
																																																				message: "must be string"
																																																			}];
																																																			return false;
																																																		}
																																																		var valid16 = _errs116 === errors;
																																																	} else var valid16 = true;
																																																	if (valid16) {
																																																		if (data55.startLine !== void 0) {
																																																			let data57 = data55.startLine;
																																																			const _errs118 = errors;
																																																			if (!(typeof data57 == "number" && !(data57 % 1) && !isNaN(data57) && isFinite(data57))) {
																																																				validate0.errors = [{
																																																					instancePath: instancePath + "/scans/" + i3 + "/gaps/" + i7 + "/location/startLine",
																																																					schemaPath: "#/properties/scans/items/properties/gaps/items/properties/location/properties/startLine/type",
																																																					keyword: "type",
																																																					params: { type: "integer" },
																																																					message: "must be integer"
																																																				}];
																																																				return false;
																																																			}
																																																			if (errors === _errs118) {
																																																				if (typeof data57 == "number" && isFinite(data57)) {
																																																					if (data57 < 0 || isNaN(data57)) {
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
																																																			var valid16 = _errs118 === errors;
																																																		} else var valid16 = true;
																																																		if (valid16) {
																																																			if (data55.startColumn !== void 0) {
																																																				let data58 = data55.startColumn;
																																																				const _errs120 = errors;
																																																				if (!(typeof data58 == "number" && !(data58 % 1) && !isNaN(data58) && isFinite(data58))) {
																																																					validate0.errors = [{
																																																						instancePath: instancePath + "/scans/" + i3 + "/gaps/" + i7 + "/location/startColumn",
																																																						schemaPath: "#/properties/scans/items/properties/gaps/items/properties/location/properties/startColumn/type",
																																																						keyword: "type",
																																																						params: { type: "integer" },
																																																						message: "must be integer"
																																																					}];
																																																					return false;
																																																				}
																																																				if (errors === _errs120) {
																																																					if (typeof data58 == "number" && isFinite(data58)) {
																																																						if (data58 < 0 || isNaN(data58)) {
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
																																																				var valid16 = _errs120 === errors;
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
																																													var valid15 = _errs113 === errors;
																																												} else var valid15 = true;
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
																																			let data59 = data26.notices;
																																			const _errs122 = errors;
																																			if (errors === _errs122) {
																																				if (Array.isArray(data59)) {
																																					const len8 = data59.length;
																																					for (let i8 = 0; i8 < len8; i8++) {
																																						const _errs124 = errors;
																																						if (typeof data59[i8] !== "string") {
																																							validate0.errors = [{
																																								instancePath: instancePath + "/scans/" + i3 + "/notices/" + i8,
																																								schemaPath: "#/properties/scans/items/properties/notices/items/type",
																																								keyword: "type",
																																								params: { type: "string" },
																																								message: "must be string"
																																							}];
																																							return false;
																																						}
																																						if (!(_errs124 === errors)) break;
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
																																			var valid7 = _errs122 === errors;
																																		} else var valid7 = true;
																																		if (valid7) {
																																			if (data26.install !== void 0) {
																																				let data61 = data26.install;
																																				const _errs126 = errors;
																																				if (errors === _errs126) {
																																					if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
																																						let missing8;
																																						if (data61.source === void 0 && (missing8 = "source") || data61.verified === void 0 && (missing8 = "verified")) {
																																							validate0.errors = [{
																																								instancePath: instancePath + "/scans/" + i3 + "/install",
																																								schemaPath: "#/properties/scans/items/properties/install/required",
																																								keyword: "required",
																																								params: { missingProperty: missing8 },
																																								message: "must have required property '" + missing8 + "'"
																																							}];
																																							return false;
																																						} else {
																																							const _errs128 = errors;
																																							for (const key9 in data61) if (!(key9 === "source" || key9 === "verified" || key9 === "sha256")) {
																																								validate0.errors = [{
																																									instancePath: instancePath + "/scans/" + i3 + "/install",
																																									schemaPath: "#/properties/scans/items/properties/install/additionalProperties",
																																									keyword: "additionalProperties",
																																									params: { additionalProperty: key9 },
																																									message: "must NOT have additional properties"
																																								}];
																																								return false;
																																							}
																																							if (_errs128 === errors) {
																																								if (data61.source !== void 0) {
																																									let data62 = data61.source;
																																									const _errs129 = errors;
																																									if (!(data62 === "builtin" || data62 === "path" || data62 === "tool-cache" || data62 === "archive-folder" || data62 === "mirror" || data62 === "release" || data62 === "registry" || data62 === "system")) {
																																										validate0.errors = [{
																																											instancePath: instancePath + "/scans/" + i3 + "/install/source",
																																											schemaPath: "#/properties/scans/items/properties/install/properties/source/enum",
																																											keyword: "enum",
																																											params: { allowedValues: schema0.properties.scans.items.properties.install.properties.source.enum },
																																											message: "must be equal to one of the allowed values"
																																										}];
																																										return false;
																																									}
																																									var valid18 = _errs129 === errors;
																																								} else var valid18 = true;
																																								if (valid18) {
																																									if (data61.verified !== void 0) {
																																										let data63 = data61.verified;
																																										const _errs130 = errors;
																																										if (!(data63 === "lock" || data63 === "signature" || data63 === "checksum" || data63 === "system" || data63 === "none" || data63 === "builtin")) {
																																											validate0.errors = [{
																																												instancePath: instancePath + "/scans/" + i3 + "/install/verified",
																																												schemaPath: "#/properties/scans/items/properties/install/properties/verified/enum",
																																												keyword: "enum",
																																												params: { allowedValues: schema0.properties.scans.items.properties.install.properties.verified.enum },
																																												message: "must be equal to one of the allowed values"
																																											}];
																																											return false;
																																										}
																																										var valid18 = _errs130 === errors;
																																									} else var valid18 = true;
																																									if (valid18) {
																																										if (data61.sha256 !== void 0) {
																																											const _errs131 = errors;
																																											if (typeof data61.sha256 !== "string") {
																																												validate0.errors = [{
																																													instancePath: instancePath + "/scans/" + i3 + "/install/sha256",
																																													schemaPath: "#/properties/scans/items/properties/install/properties/sha256/type",
																																													keyword: "type",
																																													params: { type: "string" },
																																													message: "must be string"
																																												}];
																																												return false;
																																											}
																																											var valid18 = _errs131 === errors;
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
																																				var valid7 = _errs126 === errors;
																																			} else var valid7 = true;
																																			if (valid7) {
																																				if (data26.database !== void 0) {
																																					const _errs133 = errors;
																																					if (!validate5(data26.database, {
																																						instancePath: instancePath + "/scans/" + i3 + "/database",
																																						parentData: data26,
																																						parentDataProperty: "database",
																																						rootData
																																					})) {
																																						vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
																																						errors = vErrors.length;
																																					}
																																					var valid7 = _errs133 === errors;
																																				} else var valid7 = true;
																																				if (valid7) {
																																					if (data26.access !== void 0) {
																																						let data66 = data26.access;
																																						const _errs134 = errors;
																																						if (errors === _errs134) {
																																							if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
																																								let missing9;
																																								if (data66.subjects === void 0 && (missing9 = "subjects") || data66.roles === void 0 && (missing9 = "roles") || data66.bindings === void 0 && (missing9 = "bindings")) {
																																									validate0.errors = [{
																																										instancePath: instancePath + "/scans/" + i3 + "/access",
																																										schemaPath: "#/properties/scans/items/properties/access/required",
																																										keyword: "required",
																																										params: { missingProperty: missing9 },
																																										message: "must have required property '" + missing9 + "'"
																																									}];
																																									return false;
																																								} else {
																																									const _errs136 = errors;
																																									for (const key10 in data66) if (!(key10 === "subjects" || key10 === "roles" || key10 === "bindings")) {
																																										validate0.errors = [{
																																											instancePath: instancePath + "/scans/" + i3 + "/access",
																																											schemaPath: "#/properties/scans/items/properties/access/additionalProperties",
																																											keyword: "additionalProperties",
																																											params: { additionalProperty: key10 },
																																											message: "must NOT have additional properties"
																																										}];
																																										return false;
																																									}
																																									if (_errs136 === errors) {
																																										if (data66.subjects !== void 0) {
																																											let data67 = data66.subjects;
																																											const _errs137 = errors;
																																											if (errors === _errs137) {
																																												if (Array.isArray(data67)) {
																																													const len9 = data67.length;
																																													for (let i9 = 0; i9 < len9; i9++) {
																																														let data68 = data67[i9];
																																														const _errs139 = errors;
																																														if (errors === _errs139) {
																																															if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
																																																let missing10;
																																																if (data68.id === void 0 && (missing10 = "id") || data68.kind === void 0 && (missing10 = "kind") || data68.name === void 0 && (missing10 = "name")) {
																																																	validate0.errors = [{
																																																		instancePath: instancePath + "/scans/" + i3 + "/access/subjects/" + i9,
																																																		schemaPath: "#/properties/scans/items/properties/access/properties/subjects/items/required",
																																																		keyword: "required",
																																																		params: { missingProperty: missing10 },
																																																		message: "must have required property '" + missing10 + "'"
																																																	}];
																																																	return false;
																																																} else {
																																																	const _errs141 = errors;
																																																	for (const key11 in data68) if (!(key11 === "id" || key11 === "kind" || key11 === "name" || key11 === "namespace")) {
																																																		validate0.errors = [{
																																																			instancePath: instancePath + "/scans/" + i3 + "/access/subjects/" + i9,
																																																			schemaPath: "#/properties/scans/items/properties/access/properties/subjects/items/additionalProperties",
																																																			keyword: "additionalProperties",
																																																			params: { additionalProperty: key11 },
																																																			message: "must NOT have additional properties"
																																																		}];
																																																		return false;
																																																	}
																																																	if (_errs141 === errors) {
																																																		if (data68.id !== void 0) {
																																																			const _errs142 = errors;
																																																			if (typeof data68.id !== "string") {
																																																				validate0.errors = [{
																																																					instancePath: instancePath + "/scans/" + i3 + "/access/subjects/" + i9 + "/id",
																																																					schemaPath: "#/properties/scans/items/properties/access/properties/subjects/items/properties/id/type",
																																																					keyword: "type",
																																																					params: { type: "string" },
																																																					message: "must be string"
																																																				}];
																																																				return false;
																																																			}
																																																			var valid21 = _errs142 === errors;
																																																		} else var valid21 = true;
																																																		if (valid21) {
																																																			if (data68.kind !== void 0) {
																																																				const _errs144 = errors;
																																																				if (typeof data68.kind !== "string") {
																																																					validate0.errors = [{
																																																						instancePath: instancePath + "/scans/" + i3 + "/access/subjects/" + i9 + "/kind",
																																																						schemaPath: "#/properties/scans/items/properties/access/properties/subjects/items/properties/kind/type",
																																																						keyword: "type",
																																																						params: { type: "string" },
																																																						message: "must be string"
																																																					}];
																																																					return false;
																																																				}
																																																				var valid21 = _errs144 === errors;
																																																			} else var valid21 = true;
																																																			if (valid21) {
																																																				if (data68.name !== void 0) {
																																																					const _errs146 = errors;
																																																					if (typeof data68.name !== "string") {
																																																						validate0.errors = [{
																																																							instancePath: instancePath + "/scans/" + i3 + "/access/subjects/" + i9 + "/name",
																																																							schemaPath: "#/properties/scans/items/properties/access/properties/subjects/items/properties/name/type",
																																																							keyword: "type",
																																																							params: { type: "string" },
																																																							message: "must be string"
																																																						}];
																																																						return false;
																																																					}
																																																					var valid21 = _errs146 === errors;
																																																				} else var valid21 = true;
																																																				if (valid21) {
																																																					if (data68.namespace !== void 0) {
																																																						const _errs148 = errors;
																																																						if (typeof data68.namespace !== "string") {
																																																							validate0.errors = [{
																																																								instancePath: instancePath + "/scans/" + i3 + "/access/subjects/" + i9 + "/namespace",
																																																								schemaPath: "#/properties/scans/items/properties/access/properties/subjects/items/properties/namespace/type",
																																																								keyword: "type",
																																																								params: { type: "string" },
																																																								message: "must be string"
																																																							}];
																																																							return false;
																																																						}
																																																						var valid21 = _errs148 === errors;
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
																																														if (!(_errs139 === errors)) break;
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
																																											var valid19 = _errs137 === errors;
																																										} else var valid19 = true;
																																										if (valid19) {
																																											if (data66.roles !== void 0) {
																																												let data73 = data66.roles;
																																												const _errs150 = errors;
																																												if (errors === _errs150) {
																																													if (Array.isArray(data73)) {
																																														const len10 = data73.length;
																																														for (let i10 = 0; i10 < len10; i10++) {
																																															let data74 = data73[i10];
																																															const _errs152 = errors;
																																															if (errors === _errs152) {
																																																if (data74 && typeof data74 == "object" && !Array.isArray(data74)) {
																																																	let missing11;
																																																	if (data74.id === void 0 && (missing11 = "id") || data74.kind === void 0 && (missing11 = "kind") || data74.name === void 0 && (missing11 = "name") || data74.defined === void 0 && (missing11 = "defined") || data74.permissions === void 0 && (missing11 = "permissions") || data74.risks === void 0 && (missing11 = "risks")) {
																																																		validate0.errors = [{
																																																			instancePath: instancePath + "/scans/" + i3 + "/access/roles/" + i10,
																																																			schemaPath: "#/properties/scans/items/properties/access/properties/roles/items/required",
																																																			keyword: "required",
																																																			params: { missingProperty: missing11 },
																																																			message: "must have required property '" + missing11 + "'"
																																																		}];
																																																		return false;
																																																	} else {
																																																		const _errs154 = errors;
																																																		for (const key12 in data74) if (!(key12 === "id" || key12 === "kind" || key12 === "name" || key12 === "namespace" || key12 === "defined" || key12 === "permissions" || key12 === "risks" || key12 === "location")) {
																																																			validate0.errors = [{
																																																				instancePath: instancePath + "/scans/" + i3 + "/access/roles/" + i10,
																																																				schemaPath: "#/properties/scans/items/properties/access/properties/roles/items/additionalProperties",
																																																				keyword: "additionalProperties",
																																																				params: { additionalProperty: key12 },
																																																				message: "must NOT have additional properties"
																																																			}];
																																																			return false;
																																																		}
																																																		if (_errs154 === errors) {
																																																			if (data74.id !== void 0) {
																																																				const _errs155 = errors;
																																																				if (typeof data74.id !== "string") {
																																																					validate0.errors = [{
																																																						instancePath: instancePath + "/scans/" + i3 + "/access/roles/" + i10 + "/id",
																																																						schemaPath: "#/properties/scans/items/properties/access/properties/roles/items/properties/id/type",
																																																						keyword: "type",
																																																						params: { type: "string" },
																																																						message: "must be string"
																																																					}];
																																																					return false;
																																																				}
																																																				var valid23 = _errs155 === errors;
																																																			} else var valid23 = true;
																																																			if (valid23) {
																																																				if (data74.kind !== void 0) {
																																																					const _errs157 = errors;
																																																					if (typeof data74.kind !== "string") {
																																																						validate0.errors = [{
																																																							instancePath: instancePath + "/scans/" + i3 + "/access/roles/" + i10 + "/kind",
																																																							schemaPath: "#/properties/scans/items/properties/access/properties/roles/items/properties/kind/type",
																																																							keyword: "type",
																																																							params: { type: "string" },
																																																							message: "must be string"
																																																						}];
																																																						return false;
																																																					}
																																																					var valid23 = _errs157 === errors;
																																																				} else var valid23 = true;
																																																				if (valid23) {
																																																					if (data74.name !== void 0) {
																																																						const _errs159 = errors;
																																																						if (typeof data74.name !== "string") {
																																																							validate0.errors = [{
																																																								instancePath: instancePath + "/scans/" + i3 + "/access/roles/" + i10 + "/name",
																																																								schemaPath: "#/properties/scans/items/properties/access/properties/roles/items/properties/name/type",
																																																								keyword: "type",
																																																								params: { type: "string" },
																																																								message: "must be string"
																																																							}];
																																																							return false;
																																																						}
																																																						var valid23 = _errs159 === errors;
																																																					} else var valid23 = true;
																																																					if (valid23) {
																																																						if (data74.namespace !== void 0) {
																																																							const _errs161 = errors;
																																																							if (typeof data74.namespace !== "string") {
																																																								validate0.errors = [{
																																																									instancePath: instancePath + "/scans/" + i3 + "/access/roles/" + i10 + "/namespace",
																																																									schemaPath: "#/properties/scans/items/properties/access/properties/roles/items/properties/namespace/type",
																																																									keyword: "type",
																																																									params: { type: "string" },
																																																									message: "must be string"
																																																								}];
																																																								return false;
																																																							}
																																																							var valid23 = _errs161 === errors;
																																																						} else var valid23 = true;
																																																						if (valid23) {
																																																							if (data74.defined !== void 0) {
																																																								const _errs163 = errors;
																																																								if (typeof data74.defined !== "boolean") {
																																																									validate0.errors = [{
																																																										instancePath: instancePath + "/scans/" + i3 + "/access/roles/" + i10 + "/defined",
																																																										schemaPath: "#/properties/scans/items/properties/access/properties/roles/items/properties/defined/type",
																																																										keyword: "type",
																																																										params: { type: "boolean" },
																																																										message: "must be boolean"
																																																									}];
																																																									return false;
																																																								}
																																																								var valid23 = _errs163 === errors;
																																																							} else var valid23 = true;
																																																							if (valid23) {
																																																								if (data74.permissions !== void 0) {
																																																									let data80 = data74.permissions;
																																																									const _errs165 = errors;
																																																									if (errors === _errs165) {
																																																										if (Array.isArray(data80)) {
																																																											const len11 = data80.length;
																																																											for (let i11 = 0; i11 < len11; i11++) {
																																																												const _errs167 = errors;
																																																												if (typeof data80[i11] !== "string") {
																																																													validate0.errors = [{
																																																														instancePath: instancePath + "/scans/" + i3 + "/access/roles/" + i10 + "/permissions/" + i11,
																																																														schemaPath: "#/properties/scans/items/properties/access/properties/roles/items/properties/permissions/items/type",
																																																														keyword: "type",
																																																														params: { type: "string" },
																																																														message: "must be string"
																																																													}];
																																																													return false;
																																																												}
																																																												if (!(_errs167 === errors)) break;
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
																																																									var valid23 = _errs165 === errors;
																																																								} else var valid23 = true;
																																																								if (valid23) {
																																																									if (data74.risks !== void 0) {
																																																										let data82 = data74.risks;
																																																										const _errs169 = errors;
																																																										if (errors === _errs169) {
																																																											if (Array.isArray(data82)) {
																																																												const len12 = data82.length;
																																																												for (let i12 = 0; i12 < len12; i12++) {
																																																													const _errs171 = errors;
																																																													if (!validate7(data82[i12], {
																																																														instancePath: instancePath + "/scans/" + i3 + "/access/roles/" + i10 + "/risks/" + i12,
																																																														parentData: data82,
																																																														parentDataProperty: i12,
																																																														rootData
																																																													})) {
																																																														vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
																																																														errors = vErrors.length;
																																																													}
																																																													if (!(_errs171 === errors)) break;
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
																																																										var valid23 = _errs169 === errors;
																																																									} else var valid23 = true;
																																																									if (valid23) {
																																																										if (data74.location !== void 0) {
																																																											const _errs172 = errors;
																																																											if (!validate9(data74.location, {
																																																												instancePath: instancePath + "/scans/" + i3 + "/access/roles/" + i10 + "/location",
																																																												parentData: data74,
																																																												parentDataProperty: "location",
																																																												rootData
																																																											})) {
																																																												vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
																																																												errors = vErrors.length;
																																																											}
																																																											var valid23 = _errs172 === errors;
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
																																															if (!(_errs152 === errors)) break;
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
																																												var valid19 = _errs150 === errors;
																																											} else var valid19 = true;
																																											if (valid19) {
																																												if (data66.bindings !== void 0) {
																																													let data85 = data66.bindings;
																																													const _errs173 = errors;
																																													if (errors === _errs173) {
																																														if (Array.isArray(data85)) {
																																															const len13 = data85.length;
																																															for (let i13 = 0; i13 < len13; i13++) {
																																																let data86 = data85[i13];
																																																const _errs175 = errors;
																																																if (errors === _errs175) {
																																																	if (data86 && typeof data86 == "object" && !Array.isArray(data86)) {
																																																		let missing12;
																																																		if (data86.kind === void 0 && (missing12 = "kind") || data86.name === void 0 && (missing12 = "name") || data86.subject === void 0 && (missing12 = "subject") || data86.role === void 0 && (missing12 = "role") || data86.risks === void 0 && (missing12 = "risks")) {
																																																			validate0.errors = [{
																																																				instancePath: instancePath + "/scans/" + i3 + "/access/bindings/" + i13,
																																																				schemaPath: "#/properties/scans/items/properties/access/properties/bindings/items/required",
																																																				keyword: "required",
																																																				params: { missingProperty: missing12 },
																																																				message: "must have required property '" + missing12 + "'"
																																																			}];
																																																			return false;
																																																		} else {
																																																			const _errs177 = errors;
																																																			for (const key13 in data86) if (!(key13 === "kind" || key13 === "name" || key13 === "namespace" || key13 === "subject" || key13 === "role" || key13 === "risks" || key13 === "location")) {
																																																				validate0.errors = [{
																																																					instancePath: instancePath + "/scans/" + i3 + "/access/bindings/" + i13,
																																																					schemaPath: "#/properties/scans/items/properties/access/properties/bindings/items/additionalProperties",
																																																					keyword: "additionalProperties",
																																																					params: { additionalProperty: key13 },
																																																					message: "must NOT have additional properties"
																																																				}];
																																																				return false;
																																																			}
																																																			if (_errs177 === errors) {
																																																				if (data86.kind !== void 0) {
																																																					const _errs178 = errors;
																																																					if (typeof data86.kind !== "string") {
																																																						validate0.errors = [{
																																																							instancePath: instancePath + "/scans/" + i3 + "/access/bindings/" + i13 + "/kind",
																																																							schemaPath: "#/properties/scans/items/properties/access/properties/bindings/items/properties/kind/type",
																																																							keyword: "type",
																																																							params: { type: "string" },
																																																							message: "must be string"
																																																						}];
																																																						return false;
																																																					}
																																																					var valid27 = _errs178 === errors;
																																																				} else var valid27 = true;
																																																				if (valid27) {
																																																					if (data86.name !== void 0) {
																																																						const _errs180 = errors;
																																																						if (typeof data86.name !== "string") {
																																																							validate0.errors = [{
																																																								instancePath: instancePath + "/scans/" + i3 + "/access/bindings/" + i13 + "/name",
																																																								schemaPath: "#/properties/scans/items/properties/access/properties/bindings/items/properties/name/type",
																																																								keyword: "type",
																																																								params: { type: "string" },
																																																								message: "must be string"
																																																							}];
																																																							return false;
																																																						}
																																																						var valid27 = _errs180 === errors;
																																																					} else var valid27 = true;
																																																					if (valid27) {
																																																						if (data86.namespace !== void 0) {
																																																							const _errs182 = errors;
																																																							if (typeof data86.namespace !== "string") {
																																																								validate0.errors = [{
																																																									instancePath: instancePath + "/scans/" + i3 + "/access/bindings/" + i13 + "/namespace",
																																																									schemaPath: "#/properties/scans/items/properties/access/properties/bindings/items/properties/namespace/type",
																																																									keyword: "type",
																																																									params: { type: "string" },
																																																									message: "must be string"
																																																								}];
																																																								return false;
																																																							}
																																																							var valid27 = _errs182 === errors;
																																																						} else var valid27 = true;
																																																						if (valid27) {
																																																							if (data86.subject !== void 0) {
																																																								const _errs184 = errors;
																																																								if (typeof data86.subject !== "string") {
																																																									validate0.errors = [{
																																																										instancePath: instancePath + "/scans/" + i3 + "/access/bindings/" + i13 + "/subject",
																																																										schemaPath: "#/properties/scans/items/properties/access/properties/bindings/items/properties/subject/type",
																																																										keyword: "type",
																																																										params: { type: "string" },
																																																										message: "must be string"
																																																									}];
																																																									return false;
																																																								}
																																																								var valid27 = _errs184 === errors;
																																																							} else var valid27 = true;
																																																							if (valid27) {
																																																								if (data86.role !== void 0) {
																																																									const _errs186 = errors;
																																																									if (typeof data86.role !== "string") {
																																																										validate0.errors = [{
																																																											instancePath: instancePath + "/scans/" + i3 + "/access/bindings/" + i13 + "/role",
																																																											schemaPath: "#/properties/scans/items/properties/access/properties/bindings/items/properties/role/type",
																																																											keyword: "type",
																																																											params: { type: "string" },
																																																											message: "must be string"
																																																										}];
																																																										return false;
																																																									}
																																																									var valid27 = _errs186 === errors;
																																																								} else var valid27 = true;
																																																								if (valid27) {
																																																									if (data86.risks !== void 0) {
																																																										let data92 = data86.risks;
																																																										const _errs188 = errors;
																																																										if (errors === _errs188) {
																																																											if (Array.isArray(data92)) {
																																																												const len14 = data92.length;
																																																												for (let i14 = 0; i14 < len14; i14++) {
																																																													const _errs190 = errors;
																																																													if (!validate7(data92[i14], {
																																																														instancePath: instancePath + "/scans/" + i3 + "/access/bindings/" + i13 + "/risks/" + i14,
																																																														parentData: data92,
																																																														parentDataProperty: i14,
																																																														rootData
																																																													})) {
																																																														vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
																																																														errors = vErrors.length;
																																																													}
																																																													if (!(_errs190 === errors)) break;
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
																																																										var valid27 = _errs188 === errors;
																																																									} else var valid27 = true;
																																																									if (valid27) {
																																																										if (data86.location !== void 0) {
																																																											const _errs191 = errors;
																																																											if (!validate9(data86.location, {
																																																												instancePath: instancePath + "/scans/" + i3 + "/access/bindings/" + i13 + "/location",
																																																												parentData: data86,
																																																												parentDataProperty: "location",
																																																												rootData
																																																											})) {
																																																												vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
																																																												errors = vErrors.length;
																																																											}
																																																											var valid27 = _errs191 === errors;
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
																																																if (!(_errs175 === errors)) break;
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
																																													var valid19 = _errs173 === errors;
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
																																						var valid7 = _errs134 === errors;
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
															let data95 = data.findings;
															const _errs192 = errors;
															if (errors === _errs192) {
																if (Array.isArray(data95)) {
																	const len15 = data95.length;
																	for (let i15 = 0; i15 < len15; i15++) {
																		let data96 = data95[i15];
																		const _errs194 = errors;
																		if (errors === _errs194) {
																			if (data96 && typeof data96 == "object" && !Array.isArray(data96)) {
																				let missing13;
																				if (data96.fingerprint === void 0 && (missing13 = "fingerprint") || data96.id === void 0 && (missing13 = "id") || data96.aliases === void 0 && (missing13 = "aliases") || data96.advisories === void 0 && (missing13 = "advisories") || data96.kind === void 0 && (missing13 = "kind") || data96.severity === void 0 && (missing13 = "severity") || data96.status === void 0 && (missing13 = "status") || data96.title === void 0 && (missing13 = "title") || data96.target === void 0 && (missing13 = "target") || data96.locations === void 0 && (missing13 = "locations") || data96.references === void 0 && (missing13 = "references") || data96.sightings === void 0 && (missing13 = "sightings")) {
																					validate0.errors = [{
																						instancePath: instancePath + "/findings/" + i15,
																						schemaPath: "#/properties/findings/items/required",
																						keyword: "required",
																						params: { missingProperty: missing13 },
																						message: "must have required property '" + missing13 + "'"
																					}];
																					return false;
																				} else {
																					const _errs196 = errors;
																					for (const key14 in data96) if (!func0.call(schema0.properties.findings.items.properties, key14)) {
																						validate0.errors = [{
																							instancePath: instancePath + "/findings/" + i15,
																							schemaPath: "#/properties/findings/items/additionalProperties",
																							keyword: "additionalProperties",
																							params: { additionalProperty: key14 },
																							message: "must NOT have additional properties"
																						}];
																						return false;
																					}
																					if (_errs196 === errors) {
																						if (data96.fingerprint !== void 0) {
																							const _errs197 = errors;
																							if (typeof data96.fingerprint !== "string") {
																								validate0.errors = [{
																									instancePath: instancePath + "/findings/" + i15 + "/fingerprint",
																									schemaPath: "#/properties/findings/items/properties/fingerprint/type",
																									keyword: "type",
																									params: { type: "string" },
																									message: "must be string"
																								}];
																								return false;
																							}
																							var valid30 = _errs197 === errors;
																						} else var valid30 = true;
																						if (valid30) {
																							if (data96.id !== void 0) {
																								const _errs199 = errors;
																								if (typeof data96.id !== "string") {
																									validate0.errors = [{
																										instancePath: instancePath + "/findings/" + i15 + "/id",
																										schemaPath: "#/properties/findings/items/properties/id/type",
																										keyword: "type",
																										params: { type: "string" },
																										message: "must be string"
																									}];
																									return false;
																								}
																								var valid30 = _errs199 === errors;
																							} else var valid30 = true;
																							if (valid30) {
																								if (data96.aliases !== void 0) {
																									let data99 = data96.aliases;
																									const _errs201 = errors;
																									if (errors === _errs201) {
																										if (Array.isArray(data99)) {
																											const len16 = data99.length;
																											for (let i16 = 0; i16 < len16; i16++) {
																												const _errs203 = errors;
																												if (typeof data99[i16] !== "string") {
																													validate0.errors = [{
																														instancePath: instancePath + "/findings/" + i15 + "/aliases/" + i16,
																														schemaPath: "#/properties/findings/items/properties/aliases/items/type",
																														keyword: "type",
																														params: { type: "string" },
																														message: "must be string"
																													}];
																													return false;
																												}
																												if (!(_errs203 === errors)) break;
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
																									var valid30 = _errs201 === errors;
																								} else var valid30 = true;
																								if (valid30) {
																									if (data96.advisories !== void 0) {
																										let data101 = data96.advisories;
																										const _errs205 = errors;
																										if (errors === _errs205) {
																											if (Array.isArray(data101)) {
																												const len17 = data101.length;
																												for (let i17 = 0; i17 < len17; i17++) {
																													const _errs207 = errors;
																													if (typeof data101[i17] !== "string") {
																														validate0.errors = [{
																															instancePath: instancePath + "/findings/" + i15 + "/advisories/" + i17,
																															schemaPath: "#/properties/findings/items/properties/advisories/items/type",
																															keyword: "type",
																															params: { type: "string" },
																															message: "must be string"
																														}];
																														return false;
																													}
																													if (!(_errs207 === errors)) break;
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
																										var valid30 = _errs205 === errors;
																									} else var valid30 = true;
																									if (valid30) {
																										if (data96.kind !== void 0) {
																											let data103 = data96.kind;
																											const _errs209 = errors;
																											if (!(data103 === "vulnerability" || data103 === "misconfiguration" || data103 === "secret" || data103 === "licence" || data103 === "malware" || data103 === "code" || data103 === "benchmark" || data103 === "conformance" || data103 === "exposure")) {
																												validate0.errors = [{
																													instancePath: instancePath + "/findings/" + i15 + "/kind",
																													schemaPath: "#/properties/findings/items/properties/kind/enum",
																													keyword: "enum",
																													params: { allowedValues: schema0.properties.findings.items.properties.kind.enum },
																													message: "must be equal to one of the allowed values"
																												}];
																												return false;
																											}
																											var valid30 = _errs209 === errors;
																										} else var valid30 = true;
																										if (valid30) {
																											if (data96.severity !== void 0) {
																												let data104 = data96.severity;
																												const _errs210 = errors;
																												if (!(data104 === "critical" || data104 === "high" || data104 === "medium" || data104 === "low" || data104 === "info" || data104 === "unknown")) {
																													validate0.errors = [{
																														instancePath: instancePath + "/findings/" + i15 + "/severity",
																														schemaPath: "#/properties/findings/items/properties/severity/enum",
																														keyword: "enum",
																														params: { allowedValues: schema0.properties.findings.items.properties.severity.enum },
																														message: "must be equal to one of the allowed values"
																													}];
																													return false;
																												}
																												var valid30 = _errs210 === errors;
																											} else var valid30 = true;
																											if (valid30) {
																												if (data96.status !== void 0) {
																													let data105 = data96.status;
																													const _errs211 = errors;
																													if (!(data105 === "open" || data105 === "manual" || data105 === "suppressed" || data105 === "not-affected" || data105 === "fixed" || data105 === "gone")) {
																														validate0.errors = [{
																															instancePath: instancePath + "/findings/" + i15 + "/status",
																															schemaPath: "#/properties/findings/items/properties/status/enum",
																															keyword: "enum",
																															params: { allowedValues: schema0.properties.findings.items.properties.status.enum },
																															message: "must be equal to one of the allowed values"
																														}];
																														return false;
																													}
																													var valid30 = _errs211 === errors;
																												} else var valid30 = true;
																												if (valid30) {
																													if (data96.title !== void 0) {
																														const _errs212 = errors;
																														if (typeof data96.title !== "string") {
																															validate0.errors = [{
																																instancePath: instancePath + "/findings/" + i15 + "/title",
																																schemaPath: "#/properties/findings/items/properties/title/type",
																																keyword: "type",
																																params: { type: "string" },
																																message: "must be string"
																															}];
																															return false;
																														}
																														var valid30 = _errs212 === errors;
																													} else var valid30 = true;
																													if (valid30) {
																														if (data96.message !== void 0) {
																															const _errs214 = errors;
																															if (typeof data96.message !== "string") {
																																validate0.errors = [{
																																	instancePath: instancePath + "/findings/" + i15 + "/message",
																																	schemaPath: "#/properties/findings/items/properties/message/type",
																																	keyword: "type",
																																	params: { type: "string" },
																																	message: "must be string"
																																}];
																																return false;
																															}
																															var valid30 = _errs214 === errors;
																														} else var valid30 = true;
																														if (valid30) {
																															if (data96.remediation !== void 0) {
																																const _errs216 = errors;
																																if (typeof data96.remediation !== "string") {
																																	validate0.errors = [{
																																		instancePath: instancePath + "/findings/" + i15 + "/remediation",
																																		schemaPath: "#/properties/findings/items/properties/remediation/type",
																																		keyword: "type",
																																		params: { type: "string" },
																																		message: "must be string"
																																	}];
																																	return false;
																																}
																																var valid30 = _errs216 === errors;
																															} else var valid30 = true;
																															if (valid30) {
																																if (data96.target !== void 0) {
																																	const _errs218 = errors;
																																	if (typeof data96.target !== "string") {
																																		validate0.errors = [{
																																			instancePath: instancePath + "/findings/" + i15 + "/target",
																																			schemaPath: "#/properties/findings/items/properties/target/type",
																																			keyword: "type",
																																			params: { type: "string" },
																																			message: "must be string"
																																		}];
																																		return false;
																																	}
																																	var valid30 = _errs218 === errors;
																																} else var valid30 = true;
																																if (valid30) {
																																	if (data96.cause !== void 0) {
																																		let data110 = data96.cause;
																																		const _errs220 = errors;
																																		if (!(data110 === "change" || data110 === "disclosure" || data110 === "scanner" || data110 === "exception-expired" || data110 === "undetermined")) {
																																			validate0.errors = [{
																																				instancePath: instancePath + "/findings/" + i15 + "/cause",
																																				schemaPath: "#/properties/findings/items/properties/cause/enum",
																																				keyword: "enum",
																																				params: { allowedValues: schema0.properties.findings.items.properties.cause.enum },
																																				message: "must be equal to one of the allowed values"
																																			}];
																																			return false;
																																		}
																																		var valid30 = _errs220 === errors;
																																	} else var valid30 = true;
																																	if (valid30) {
																																		if (data96.causeReason !== void 0) {
																																			const _errs221 = errors;
																																			if (typeof data96.causeReason !== "string") {
																																				validate0.errors = [{
																																					instancePath: instancePath + "/findings/" + i15 + "/causeReason",
																																					schemaPath: "#/properties/findings/items/properties/causeReason/type",
																																					keyword: "type",
																																					params: { type: "string" },
																																					message: "must be string"
																																				}];
																																				return false;
																																			}
																																			var valid30 = _errs221 === errors;
																																		} else var valid30 = true;
																																		if (valid30) {
																																			if (data96.diff !== void 0) {
																																				let data112 = data96.diff;
																																				const _errs223 = errors;
																																				if (!(data112 === "line" || data112 === "file" || data112 === "outside")) {
																																					validate0.errors = [{
																																						instancePath: instancePath + "/findings/" + i15 + "/diff",
																																						schemaPath: "#/properties/findings/items/properties/diff/enum",
																																						keyword: "enum",
																																						params: { allowedValues: schema0.properties.findings.items.properties.diff.enum },
																																						message: "must be equal to one of the allowed values"
																																					}];
																																					return false;
																																				}
																																				var valid30 = _errs223 === errors;
																																			} else var valid30 = true;
																																			if (valid30) {
																																				if (data96.firstSeen !== void 0) {
																																					const _errs224 = errors;
																																					if (typeof data96.firstSeen !== "string") {
																																						validate0.errors = [{
																																							instancePath: instancePath + "/findings/" + i15 + "/firstSeen",
																																							schemaPath: "#/properties/findings/items/properties/firstSeen/type",
																																							keyword: "type",
																																							params: { type: "string" },
																																							message: "must be string"
																																						}];
																																						return false;
																																					}
																																					var valid30 = _errs224 === errors;
																																				} else var valid30 = true;
																																				if (valid30) {
																																					if (data96.published !== void 0) {
																																						const _errs226 = errors;
																																						if (typeof data96.published !== "string") {
																																							validate0.errors = [{
																																								instancePath: instancePath + "/findings/" + i15 + "/published",
																																								schemaPath: "#/properties/findings/items/properties/published/type",
																																								keyword: "type",
																																								params: { type: "string" },
																																								message: "must be string"
																																							}];
																																							return false;
																																						}
																																						var valid30 = _errs226 === errors;
																																					} else var valid30 = true;
																																					if (valid30) {
																																						if (data96.component !== void 0) {
																																							let data115 = data96.component;
																																							const _errs228 = errors;
																																							if (errors === _errs228) {
																																								if (data115 && typeof data115 == "object" && !Array.isArray(data115)) {
																																									let missing14;
																																									if (data115.name === void 0 && (missing14 = "name")) {
																																										validate0.errors = [{
																																											instancePath: instancePath + "/findings/" + i15 + "/component",
																																											schemaPath: "#/properties/findings/items/properties/component/required",
																																											keyword: "required",
																																											params: { missingProperty: missing14 },
																																											message: "must have required property '" + missing14 + "'"
																																										}];
																																										return false;
																																									} else {
																																										const _errs230 = errors;
																																										for (const key15 in data115) if (!(key15 === "purl" || key15 === "name" || key15 === "version" || key15 === "fixedIn" || key15 === "source" || key15 === "layer")) {
																																											validate0.errors = [{
																																												instancePath: instancePath + "/findings/" + i15 + "/component",
																																												schemaPath: "#/properties/findings/items/properties/component/additionalProperties",
																																												keyword: "additionalProperties",
																																												params: { additionalProperty: key15 },
																																												message: "must NOT have additional properties"
																																											}];
																																											return false;
																																										}
																																										if (_errs230 === errors) {
																																											if (data115.purl !== void 0) {
																																												const _errs231 = errors;
																																												if (typeof data115.purl !== "string") {
																																													validate0.errors = [{
																																														instancePath: instancePath + "/findings/" + i15 + "/component/purl",
																																														schemaPath: "#/properties/findings/items/properties/component/properties/purl/type",
																																														keyword: "type",
																																														params: { type: "string" },
																																														message: "must be string"
																																													}];
																																													return false;
																																												}
																																												var valid33 = _errs231 === errors;
																																											} else var valid33 = true;
																																											if (valid33) {
																																												if (data115.name !== void 0) {
																																													const _errs233 = errors;
																																													if (typeof data115.name !== "string") {
																																														validate0.errors = [{
																																															instancePath: instancePath + "/findings/" + i15 + "/component/name",
																																															schemaPath: "#/properties/findings/items/properties/component/properties/name/type",
																																															keyword: "type",
																																															params: { type: "string" },
																																															message: "must be string"
																																														}];
																																														return false;
																																													}
																																													var valid33 = _errs233 === errors;
																																												} else var valid33 = true;
																																												if (valid33) {
																																													if (data115.version !== void 0) {
																																														const _errs235 = errors;
																																														if (typeof data115.version !== "string") {
																																															validate0.errors = [{
																																																instancePath: instancePath + "/findings/" + i15 + "/component/version",
																																																schemaPath: "#/properties/findings/items/properties/component/properties/version/type",
																																																keyword: "type",
																																																params: { type: "string" },
																																																message: "must be string"
																																															}];
																																															return false;
																																														}
																																														var valid33 = _errs235 === errors;
																																													} else var valid33 = true;
																																													if (valid33) {
																																														if (data115.fixedIn !== void 0) {
																																															let data119 = data115.fixedIn;
																																															const _errs237 = errors;
																																															if (errors === _errs237) {
																																																if (Array.isArray(data119)) {
																																																	const len18 = data119.length;
																																																	for (let i18 = 0; i18 < len18; i18++) {
																																																		const _errs239 = errors;
																																																		if (typeof data119[i18] !== "string") {
																																																			validate0.errors = [{
																																																				instancePath: instancePath + "/findings/" + i15 + "/component/fixedIn/" + i18,
																																																				schemaPath: "#/properties/findings/items/properties/component/properties/fixedIn/items/type",
																																																				keyword: "type",
																																																				params: { type: "string" },
																																																				message: "must be string"
																																																			}];
																																																			return false;
																																																		}
																																																		if (!(_errs239 === errors)) break;
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
																																															var valid33 = _errs237 === errors;
																																														} else var valid33 = true;
																																														if (valid33) {
																																															if (data115.source !== void 0) {
																																																const _errs241 = errors;
																																																if (typeof data115.source !== "string") {
																																																	validate0.errors = [{
																																																		instancePath: instancePath + "/findings/" + i15 + "/component/source",
																																																		schemaPath: "#/properties/findings/items/properties/component/properties/source/type",
																																																		keyword: "type",
																																																		params: { type: "string" },
																																																		message: "must be string"
																																																	}];
																																																	return false;
																																																}
																																																var valid33 = _errs241 === errors;
																																															} else var valid33 = true;
																																															if (valid33) {
																																																if (data115.layer !== void 0) {
																																																	let data122 = data115.layer;
																																																	const _errs243 = errors;
																																																	if (errors === _errs243) {
																																																		if (data122 && typeof data122 == "object" && !Array.isArray(data122)) {
																																																			const _errs245 = errors;
																																																			for (const key16 in data122) if (!(key16 === "digest" || key16 === "diffId" || key16 === "createdBy")) {
																																																				validate0.errors = [{
																																																					instancePath: instancePath + "/findings/" + i15 + "/component/layer",
																																																					schemaPath: "#/properties/findings/items/properties/component/properties/layer/additionalProperties",
																																																					keyword: "additionalProperties",
																																																					params: { additionalProperty: key16 },
																																																					message: "must NOT have additional properties"
																																																				}];
																																																				return false;
																																																			}
																																																			if (_errs245 === errors) {
																																																				if (data122.digest !== void 0) {
																																																					const _errs246 = errors;
																																																					if (typeof data122.digest !== "string") {
																																																						validate0.errors = [{
																																																							instancePath: instancePath + "/findings/" + i15 + "/component/layer/digest",
																																																							schemaPath: "#/properties/findings/items/properties/component/properties/layer/properties/digest/type",
																																																							keyword: "type",
																																																							params: { type: "string" },
																																																							message: "must be string"
																																																						}];
																																																						return false;
																																																					}
																																																					var valid35 = _errs246 === errors;
																																																				} else var valid35 = true;
																																																				if (valid35) {
																																																					if (data122.diffId !== void 0) {
																																																						const _errs248 = errors;
																																																						if (typeof data122.diffId !== "string") {
																																																							validate0.errors = [{
																																																								instancePath: instancePath + "/findings/" + i15 + "/component/layer/diffId",
																																																								schemaPath: "#/properties/findings/items/properties/component/properties/layer/properties/diffId/type",
																																																								keyword: "type",
																																																								params: { type: "string" },
																																																								message: "must be string"
																																																							}];
																																																							return false;
																																																						}
																																																						var valid35 = _errs248 === errors;
																																																					} else var valid35 = true;
																																																					if (valid35) {
																																																						if (data122.createdBy !== void 0) {
																																																							const _errs250 = errors;
																																																							if (typeof data122.createdBy !== "string") {
																																																								validate0.errors = [{
																																																									instancePath: instancePath + "/findings/" + i15 + "/component/layer/createdBy",
																																																									schemaPath: "#/properties/findings/items/properties/component/properties/layer/properties/createdBy/type",
																																																									keyword: "type",
																																																									params: { type: "string" },
																																																									message: "must be string"
																																																								}];
																																																								return false;
																																																							}
																																																							var valid35 = _errs250 === errors;
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
																																																	var valid33 = _errs243 === errors;
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
																																							var valid30 = _errs228 === errors;
																																						} else var valid30 = true;
																																						if (valid30) {
																																							if (data96.locations !== void 0) {
																																								let data126 = data96.locations;
																																								const _errs252 = errors;
																																								if (errors === _errs252) {
																																									if (Array.isArray(data126)) {
																																										const len19 = data126.length;
																																										for (let i19 = 0; i19 < len19; i19++) {
																																											const _errs254 = errors;
																																											if (!validate9(data126[i19], {
																																												instancePath: instancePath + "/findings/" + i15 + "/locations/" + i19,
																																												parentData: data126,
																																												parentDataProperty: i19,
																																												rootData
																																											})) {
																																												vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
																																												errors = vErrors.length;
																																											}
																																											if (!(_errs254 === errors)) break;
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
																																								var valid30 = _errs252 === errors;
																																							} else var valid30 = true;
																																							if (valid30) {
																																								if (data96.resource !== void 0) {
																																									let data128 = data96.resource;
																																									const _errs255 = errors;
																																									if (errors === _errs255) {
																																										if (data128 && typeof data128 == "object" && !Array.isArray(data128)) {
																																											let missing15;
																																											if (data128.kind === void 0 && (missing15 = "kind") || data128.name === void 0 && (missing15 = "name")) {
																																												validate0.errors = [{
																																													instancePath: instancePath + "/findings/" + i15 + "/resource",
																																													schemaPath: "#/properties/findings/items/properties/resource/required",
																																													keyword: "required",
																																													params: { missingProperty: missing15 },
																																													message: "must have required property '" + missing15 + "'"
																																												}];
																																												return false;
																																											} else {
																																												const _errs257 = errors;
																																												for (const key17 in data128) if (!(key17 === "apiVersion" || key17 === "kind" || key17 === "namespace" || key17 === "name" || key17 === "fieldPath")) {
																																													validate0.errors = [{
																																														instancePath: instancePath + "/findings/" + i15 + "/resource",
																																														schemaPath: "#/properties/findings/items/properties/resource/additionalProperties",
																																														keyword: "additionalProperties",
																																														params: { additionalProperty: key17 },
																																														message: "must NOT have additional properties"
																																													}];
																																													return false;
																																												}
																																												if (_errs257 === errors) {
																																													if (data128.apiVersion !== void 0) {
																																														const _errs258 = errors;
																																														if (typeof data128.apiVersion !== "string") {
																																															validate0.errors = [{
																																																instancePath: instancePath + "/findings/" + i15 + "/resource/apiVersion",
																																																schemaPath: "#/properties/findings/items/properties/resource/properties/apiVersion/type",
																																																keyword: "type",
																																																params: { type: "string" },
																																																message: "must be string"
																																															}];
																																															return false;
																																														}
																																														var valid37 = _errs258 === errors;
																																													} else var valid37 = true;
																																													if (valid37) {
																																														if (data128.kind !== void 0) {
																																															const _errs260 = errors;
																																															if (typeof data128.kind !== "string") {
																																																validate0.errors = [{
																																																	instancePath: instancePath + "/findings/" + i15 + "/resource/kind",
																																																	schemaPath: "#/properties/findings/items/properties/resource/properties/kind/type",
																																																	keyword: "type",
																																																	params: { type: "string" },
																																																	message: "must be string"
																																																}];
																																																return false;
																																															}
																																															var valid37 = _errs260 === errors;
																																														} else var valid37 = true;
																																														if (valid37) {
																																															if (data128.namespace !== void 0) {
																																																const _errs262 = errors;
																																																if (typeof data128.namespace !== "string") {
																																																	validate0.errors = [{
																																																		instancePath: instancePath + "/findings/" + i15 + "/resource/namespace",
																																																		schemaPath: "#/properties/findings/items/properties/resource/properties/namespace/type",
																																																		keyword: "type",
																																																		params: { type: "string" },
																																																		message: "must be string"
																																																	}];
																																																	return false;
																																																}
																																																var valid37 = _errs262 === errors;
																																															} else var valid37 = true;
																																															if (valid37) {
																																																if (data128.name !== void 0) {
																																																	const _errs264 = errors;
																																																	if (typeof data128.name !== "string") {
																																																		validate0.errors = [{
																																																			instancePath: instancePath + "/findings/" + i15 + "/resource/name",
																																																			schemaPath: "#/properties/findings/items/properties/resource/properties/name/type",
																																																			keyword: "type",
																																																			params: { type: "string" },
																																																			message: "must be string"
																																																		}];
																																																		return false;
																																																	}
																																																	var valid37 = _errs264 === errors;
																																																} else var valid37 = true;
																																																if (valid37) {
																																																	if (data128.fieldPath !== void 0) {
																																																		const _errs266 = errors;
																																																		if (typeof data128.fieldPath !== "string") {
																																																			validate0.errors = [{
																																																				instancePath: instancePath + "/findings/" + i15 + "/resource/fieldPath",
																																																				schemaPath: "#/properties/findings/items/properties/resource/properties/fieldPath/type",
																																																				keyword: "type",
																																																				params: { type: "string" },
																																																				message: "must be string"
																																																			}];
																																																			return false;
																																																		}
																																																		var valid37 = _errs266 === errors;
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
																																									var valid30 = _errs255 === errors;
																																								} else var valid30 = true;
																																								if (valid30) {
																																									if (data96.control !== void 0) {
																																										const _errs268 = errors;
																																										if (typeof data96.control !== "string") {
																																											validate0.errors = [{
																																												instancePath: instancePath + "/findings/" + i15 + "/control",
																																												schemaPath: "#/properties/findings/items/properties/control/type",
																																												keyword: "type",
																																												params: { type: "string" },
																																												message: "must be string"
																																											}];
																																											return false;
																																										}
																																										var valid30 = _errs268 === errors;
																																									} else var valid30 = true;
																																									if (valid30) {
																																										if (data96.licence !== void 0) {
																																											const _errs270 = errors;
																																											if (typeof data96.licence !== "string") {
																																												validate0.errors = [{
																																													instancePath: instancePath + "/findings/" + i15 + "/licence",
																																													schemaPath: "#/properties/findings/items/properties/licence/type",
																																													keyword: "type",
																																													params: { type: "string" },
																																													message: "must be string"
																																												}];
																																												return false;
																																											}
																																											var valid30 = _errs270 === errors;
																																										} else var valid30 = true;
																																										if (valid30) {
																																											if (data96.scores !== void 0) {
																																												let data136 = data96.scores;
																																												const _errs272 = errors;
																																												if (errors === _errs272) {
																																													if (data136 && typeof data136 == "object" && !Array.isArray(data136)) {
																																														const _errs274 = errors;
																																														for (const key18 in data136) if (!(key18 === "cvss" || key18 === "epss" || key18 === "kev")) {
																																															validate0.errors = [{
																																																instancePath: instancePath + "/findings/" + i15 + "/scores",
																																																schemaPath: "#/properties/findings/items/properties/scores/additionalProperties",
																																																keyword: "additionalProperties",
																																																params: { additionalProperty: key18 },
																																																message: "must NOT have additional properties"
																																															}];
																																															return false;
																																														}
																																														if (_errs274 === errors) {
																																															if (data136.cvss !== void 0) {
																																																let data137 = data136.cvss;
																																																const _errs275 = errors;
																																																if (!(typeof data137 == "number" && isFinite(data137))) {
																																																	validate0.errors = [{
																																																		instancePath: instancePath + "/findings/" + i15 + "/scores/cvss",
																																																		schemaPath: "#/properties/findings/items/properties/scores/properties/cvss/type",
																																																		keyword: "type",
																																																		params: { type: "number" },
																																																		message: "must be number"
																																																	}];
																																																	return false;
																																																}
																																																var valid38 = _errs275 === errors;
																																															} else var valid38 = true;
																																															if (valid38) {
																																																if (data136.epss !== void 0) {
																																																	let data138 = data136.epss;
																																																	const _errs277 = errors;
																																																	if (!(typeof data138 == "number" && isFinite(data138))) {
																																																		validate0.errors = [{
																																																			instancePath: instancePath + "/findings/" + i15 + "/scores/epss",
																																																			schemaPath: "#/properties/findings/items/properties/scores/properties/epss/type",
																																																			keyword: "type",
																																																			params: { type: "number" },
																																																			message: "must be number"
																																																		}];
																																																		return false;
																																																	}
																																																	var valid38 = _errs277 === errors;
																																																} else var valid38 = true;
																																																if (valid38) {
																																																	if (data136.kev !== void 0) {
																																																		const _errs279 = errors;
																																																		if (typeof data136.kev !== "boolean") {
																																																			validate0.errors = [{
																																																				instancePath: instancePath + "/findings/" + i15 + "/scores/kev",
																																																				schemaPath: "#/properties/findings/items/properties/scores/properties/kev/type",
																																																				keyword: "type",
																																																				params: { type: "boolean" },
																																																				message: "must be boolean"
																																																			}];
																																																			return false;
																																																		}
																																																		var valid38 = _errs279 === errors;
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
																																												var valid30 = _errs272 === errors;
																																											} else var valid30 = true;
																																											if (valid30) {
																																												if (data96.reachable !== void 0) {
																																													const _errs281 = errors;
																																													if (typeof data96.reachable !== "boolean") {
																																														validate0.errors = [{
																																															instancePath: instancePath + "/findings/" + i15 + "/reachable",
																																															schemaPath: "#/properties/findings/items/properties/reachable/type",
																																															keyword: "type",
																																															params: { type: "boolean" },
																																															message: "must be boolean"
																																														}];
																																														return false;
																																													}
																																													var valid30 = _errs281 === errors;
																																												} else var valid30 = true;
																																												if (valid30) {
																																													if (data96.references !== void 0) {
																																														let data141 = data96.references;
																																														const _errs283 = errors;
																																														if (errors === _errs283) {
																																															if (Array.isArray(data141)) {
																																																const len20 = data141.length;
																																																for (let i20 = 0; i20 < len20; i20++) {
																																																	const _errs285 = errors;
																																																	if (typeof data141[i20] !== "string") {
																																																		validate0.errors = [{
																																																			instancePath: instancePath + "/findings/" + i15 + "/references/" + i20,
																																																			schemaPath: "#/properties/findings/items/properties/references/items/type",
																																																			keyword: "type",
																																																			params: { type: "string" },
																																																			message: "must be string"
																																																		}];
																																																		return false;
																																																	}
																																																	if (!(_errs285 === errors)) break;
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
																																														var valid30 = _errs283 === errors;
																																													} else var valid30 = true;
																																													if (valid30) {
																																														if (data96.patch !== void 0) {
																																															let data143 = data96.patch;
																																															const _errs287 = errors;
																																															if (errors === _errs287) {
																																																if (data143 && typeof data143 == "object" && !Array.isArray(data143)) {
																																																	let missing16;
																																																	if (data143.path === void 0 && (missing16 = "path") || data143.description === void 0 && (missing16 = "description") || data143.diff === void 0 && (missing16 = "diff")) {
																																																		validate0.errors = [{
																																																			instancePath: instancePath + "/findings/" + i15 + "/patch",
																																																			schemaPath: "#/properties/findings/items/properties/patch/required",
																																																			keyword: "required",
																																																			params: { missingProperty: missing16 },
																																																			message: "must have required property '" + missing16 + "'"
																																																		}];
																																																		return false;
																																																	} else {
																																																		const _errs289 = errors;
																																																		for (const key19 in data143) if (!(key19 === "path" || key19 === "description" || key19 === "diff")) {
																																																			validate0.errors = [{
																																																				instancePath: instancePath + "/findings/" + i15 + "/patch",
																																																				schemaPath: "#/properties/findings/items/properties/patch/additionalProperties",
																																																				keyword: "additionalProperties",
																																																				params: { additionalProperty: key19 },
																																																				message: "must NOT have additional properties"
																																																			}];
																																																			return false;
																																																		}
																																																		if (_errs289 === errors) {
																																																			if (data143.path !== void 0) {
																																																				const _errs290 = errors;
																																																				if (typeof data143.path !== "string") {
																																																					validate0.errors = [{
																																																						instancePath: instancePath + "/findings/" + i15 + "/patch/path",
																																																						schemaPath: "#/properties/findings/items/properties/patch/properties/path/type",
																																																						keyword: "type",
																																																						params: { type: "string" },
																																																						message: "must be string"
																																																					}];
																																																					return false;
																																																				}
																																																				var valid40 = _errs290 === errors;
																																																			} else var valid40 = true;
																																																			if (valid40) {
																																																				if (data143.description !== void 0) {
																																																					const _errs292 = errors;
																																																					if (typeof data143.description !== "string") {
																																																						validate0.errors = [{
																																																							instancePath: instancePath + "/findings/" + i15 + "/patch/description",
																																																							schemaPath: "#/properties/findings/items/properties/patch/properties/description/type",
																																																							keyword: "type",
																																																							params: { type: "string" },
																																																							message: "must be string"
																																																						}];
																																																						return false;
																																																					}
																																																					var valid40 = _errs292 === errors;
																																																				} else var valid40 = true;
																																																				if (valid40) {
																																																					if (data143.diff !== void 0) {
																																																						const _errs294 = errors;
																																																						if (typeof data143.diff !== "string") {
																																																							validate0.errors = [{
																																																								instancePath: instancePath + "/findings/" + i15 + "/patch/diff",
																																																								schemaPath: "#/properties/findings/items/properties/patch/properties/diff/type",
																																																								keyword: "type",
																																																								params: { type: "string" },
																																																								message: "must be string"
																																																							}];
																																																							return false;
																																																						}
																																																						var valid40 = _errs294 === errors;
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
																																															var valid30 = _errs287 === errors;
																																														} else var valid30 = true;
																																														if (valid30) {
																																															if (data96.decision !== void 0) {
																																																let data147 = data96.decision;
																																																const _errs296 = errors;
																																																if (errors === _errs296) {
																																																	if (data147 && typeof data147 == "object" && !Array.isArray(data147)) {
																																																		let missing17;
																																																		if (data147.rule === void 0 && (missing17 = "rule")) {
																																																			validate0.errors = [{
																																																				instancePath: instancePath + "/findings/" + i15 + "/decision",
																																																				schemaPath: "#/properties/findings/items/properties/decision/required",
																																																				keyword: "required",
																																																				params: { missingProperty: missing17 },
																																																				message: "must have required property '" + missing17 + "'"
																																																			}];
																																																			return false;
																																																		} else {
																																																			const _errs298 = errors;
																																																			for (const key20 in data147) if (!(key20 === "rule" || key20 === "reason" || key20 === "exception")) {
																																																				validate0.errors = [{
																																																					instancePath: instancePath + "/findings/" + i15 + "/decision",
																																																					schemaPath: "#/properties/findings/items/properties/decision/additionalProperties",
																																																					keyword: "additionalProperties",
																																																					params: { additionalProperty: key20 },
																																																					message: "must NOT have additional properties"
																																																				}];
																																																				return false;
																																																			}
																																																			if (_errs298 === errors) {
																																																				if (data147.rule !== void 0) {
																																																					const _errs299 = errors;
																																																					if (typeof data147.rule !== "string") {
																																																						validate0.errors = [{
																																																							instancePath: instancePath + "/findings/" + i15 + "/decision/rule",
																																																							schemaPath: "#/properties/findings/items/properties/decision/properties/rule/type",
																																																							keyword: "type",
																																																							params: { type: "string" },
																																																							message: "must be string"
																																																						}];
																																																						return false;
																																																					}
																																																					var valid41 = _errs299 === errors;
																																																				} else var valid41 = true;
																																																				if (valid41) {
																																																					if (data147.reason !== void 0) {
																																																						const _errs301 = errors;
																																																						if (typeof data147.reason !== "string") {
																																																							validate0.errors = [{
																																																								instancePath: instancePath + "/findings/" + i15 + "/decision/reason",
																																																								schemaPath: "#/properties/findings/items/properties/decision/properties/reason/type",
																																																								keyword: "type",
																																																								params: { type: "string" },
																																																								message: "must be string"
																																																							}];
																																																							return false;
																																																						}
																																																						var valid41 = _errs301 === errors;
																																																					} else var valid41 = true;
																																																					if (valid41) {
																																																						if (data147.exception !== void 0) {
																																																							const _errs303 = errors;
																																																							if (typeof data147.exception !== "string") {
																																																								validate0.errors = [{
																																																									instancePath: instancePath + "/findings/" + i15 + "/decision/exception",
																																																									schemaPath: "#/properties/findings/items/properties/decision/properties/exception/type",
																																																									keyword: "type",
																																																									params: { type: "string" },
																																																									message: "must be string"
																																																								}];
																																																								return false;
																																																							}
																																																							var valid41 = _errs303 === errors;
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
																																																var valid30 = _errs296 === errors;
																																															} else var valid30 = true;
																																															if (valid30) {
																																																if (data96.sightings !== void 0) {
																																																	let data151 = data96.sightings;
																																																	const _errs305 = errors;
																																																	if (errors === _errs305) {
																																																		if (Array.isArray(data151)) {
																																																			const len21 = data151.length;
																																																			for (let i21 = 0; i21 < len21; i21++) {
																																																				let data152 = data151[i21];
																																																				const _errs307 = errors;
																																																				if (errors === _errs307) {
																																																					if (data152 && typeof data152 == "object" && !Array.isArray(data152)) {
																																																						let missing18;
																																																						if (data152.scan === void 0 && (missing18 = "scan") || data152.ruleId === void 0 && (missing18 = "ruleId") || data152.severity === void 0 && (missing18 = "severity") || data152.severitySource === void 0 && (missing18 = "severitySource") || data152.status === void 0 && (missing18 = "status") || data152.count === void 0 && (missing18 = "count")) {
																																																							validate0.errors = [{
																																																								instancePath: instancePath + "/findings/" + i15 + "/sightings/" + i21,
																																																								schemaPath: "#/properties/findings/items/properties/sightings/items/required",
																																																								keyword: "required",
																																																								params: { missingProperty: missing18 },
																																																								message: "must have required property '" + missing18 + "'"
																																																							}];
																																																							return false;
																																																						} else {
																																																							const _errs309 = errors;
																																																							for (const key21 in data152) if (!func0.call(schema0.properties.findings.items.properties.sightings.items.properties, key21)) {
																																																								validate0.errors = [{
																																																									instancePath: instancePath + "/findings/" + i15 + "/sightings/" + i21,
																																																									schemaPath: "#/properties/findings/items/properties/sightings/items/additionalProperties",
																																																									keyword: "additionalProperties",
																																																									params: { additionalProperty: key21 },
																																																									message: "must NOT have additional properties"
																																																								}];
																																																								return false;
																																																							}
																																																							if (_errs309 === errors) {
																																																								if (data152.scan !== void 0) {
																																																									const _errs310 = errors;
																																																									if (typeof data152.scan !== "string") {
																																																										validate0.errors = [{
																																																											instancePath: instancePath + "/findings/" + i15 + "/sightings/" + i21 + "/scan",
																																																											schemaPath: "#/properties/findings/items/properties/sightings/items/properties/scan/type",
																																																											keyword: "type",
																																																											params: { type: "string" },
																																																											message: "must be string"
																																																										}];
																																																										return false;
																																																									}
																																																									var valid43 = _errs310 === errors;
																																																								} else var valid43 = true;
																																																								if (valid43) {
																																																									if (data152.ruleId !== void 0) {
																																																										const _errs312 = errors;
																																																										if (typeof data152.ruleId !== "string") {
																																																											validate0.errors = [{
																																																												instancePath: instancePath + "/findings/" + i15 + "/sightings/" + i21 + "/ruleId",
																																																												schemaPath: "#/properties/findings/items/properties/sightings/items/properties/ruleId/type",
																																																												keyword: "type",
																																																												params: { type: "string" },
																																																												message: "must be string"
																																																											}];
																																																											return false;
																																																										}
																																																										var valid43 = _errs312 === errors;
																																																									} else var valid43 = true;
																																																									if (valid43) {
																																																										if (data152.severity !== void 0) {
																																																											let data155 = data152.severity;
																																																											const _errs314 = errors;
																																																											if (!(data155 === "critical" || data155 === "high" || data155 === "medium" || data155 === "low" || data155 === "info" || data155 === "unknown")) {
																																																												validate0.errors = [{
																																																													instancePath: instancePath + "/findings/" + i15 + "/sightings/" + i21 + "/severity",
																																																													schemaPath: "#/properties/findings/items/properties/sightings/items/properties/severity/enum",
																																																													keyword: "enum",
																																																													params: { allowedValues: schema0.properties.findings.items.properties.sightings.items.properties.severity.enum },
																																																													message: "must be equal to one of the allowed values"
																																																												}];
																																																												return false;
																																																											}
																																																											var valid43 = _errs314 === errors;
																																																										} else var valid43 = true;
																																																										if (valid43) {
																																																											if (data152.nativeSeverity !== void 0) {
																																																												const _errs315 = errors;
																																																												if (typeof data152.nativeSeverity !== "string") {
																																																													validate0.errors = [{
																																																														instancePath: instancePath + "/findings/" + i15 + "/sightings/" + i21 + "/nativeSeverity",
																																																														schemaPath: "#/properties/findings/items/properties/sightings/items/properties/nativeSeverity/type",
																																																														keyword: "type",
																																																														params: { type: "string" },
																																																														message: "must be string"
																																																													}];
																																																													return false;
																																																												}
																																																												var valid43 = _errs315 === errors;
																																																											} else var valid43 = true;
																																																											if (valid43) {
																																																												if (data152.severitySource !== void 0) {
																																																													let data157 = data152.severitySource;
																																																													const _errs317 = errors;
																																																													if (!(data157 === "native" || data157 === "cvss" || data157 === "score" || data157 === "status" || data157 === "default")) {
																																																														validate0.errors = [{
																																																															instancePath: instancePath + "/findings/" + i15 + "/sightings/" + i21 + "/severitySource",
																																																															schemaPath: "#/properties/findings/items/properties/sightings/items/properties/severitySource/enum",
																																																															keyword: "enum",
																																																															params: { allowedValues: schema0.properties.findings.items.properties.sightings.items.properties.severitySource.enum },
																																																															message: "must be equal to one of the allowed values"
																																																														}];
																																																														return false;
																																																													}
																																																													var valid43 = _errs317 === errors;
																																																												} else var valid43 = true;
																																																												if (valid43) {
																																																													if (data152.severityReason !== void 0) {
																																																														const _errs318 = errors;
																																																														if (typeof data152.severityReason !== "string") {
																																																															validate0.errors = [{
																																																																instancePath: instancePath + "/findings/" + i15 + "/sightings/" + i21 + "/severityReason",
																																																																schemaPath: "#/properties/findings/items/properties/sightings/items/properties/severityReason/type",
																																																																keyword: "type",
																																																																params: { type: "string" },
																																																																message: "must be string"
																																																															}];
																																																															return false;
																																																														}
																																																														var valid43 = _errs318 === errors;
																																																													} else var valid43 = true;
																																																													if (valid43) {
																																																														if (data152.status !== void 0) {
																																																															let data159 = data152.status;
																																																															const _errs320 = errors;
																																																															if (!(data159 === "open" || data159 === "manual" || data159 === "suppressed" || data159 === "not-affected" || data159 === "fixed" || data159 === "gone")) {
																																																																validate0.errors = [{
																																																																	instancePath: instancePath + "/findings/" + i15 + "/sightings/" + i21 + "/status",
																																																																	schemaPath: "#/properties/findings/items/properties/sightings/items/properties/status/enum",
																																																																	keyword: "enum",
																																																																	params: { allowedValues: schema0.properties.findings.items.properties.sightings.items.properties.status.enum },
																																																																	message: "must be equal to one of the allowed values"
																																																																}];
																																																																return false;
																																																															}
																																																															var valid43 = _errs320 === errors;
																																																														} else var valid43 = true;
																																																														if (valid43) {
																																																															if (data152.message !== void 0) {
																																																																const _errs321 = errors;
																																																																if (typeof data152.message !== "string") {
																																																																	validate0.errors = [{
																																																																		instancePath: instancePath + "/findings/" + i15 + "/sightings/" + i21 + "/message",
																																																																		schemaPath: "#/properties/findings/items/properties/sightings/items/properties/message/type",
																																																																		keyword: "type",
																																																																		params: { type: "string" },
																																																																		message: "must be string"
																																																																	}];
																																																																	return false;
																																																																}
																																																																var valid43 = _errs321 === errors;
																																																															} else var valid43 = true;
																																																															if (valid43) {
																																																																if (data152.cause !== void 0) {
																																																																	let data161 = data152.cause;
																																																																	const _errs323 = errors;
																																																																	if (!(data161 === "change" || data161 === "disclosure" || data161 === "scanner" || data161 === "exception-expired" || data161 === "undetermined")) {
																																																																		validate0.errors = [{
																																																																			instancePath: instancePath + "/findings/" + i15 + "/sightings/" + i21 + "/cause",
																																																																			schemaPath: "#/properties/findings/items/properties/sightings/items/properties/cause/enum",
																																																																			keyword: "enum",
																																																																			params: { allowedValues: schema0.properties.findings.items.properties.sightings.items.properties.cause.enum },
																																																																			message: "must be equal to one of the allowed values"
																																																																		}];
																																																																		return false;
																																																																	}
																																																																	var valid43 = _errs323 === errors;
																																																																} else var valid43 = true;
																																																																if (valid43) {
																																																																	if (data152.exception !== void 0) {
																																																																		const _errs324 = errors;
																																																																		if (typeof data152.exception !== "string") {
																																																																			validate0.errors = [{
																																																																				instancePath: instancePath + "/findings/" + i15 + "/sightings/" + i21 + "/exception",
																																																																				schemaPath: "#/properties/findings/items/properties/sightings/items/properties/exception/type",
																																																																				keyword: "type",
																																																																				params: { type: "string" },
																																																																				message: "must be string"
																																																																			}];
																																																																			return false;
																																																																		}
																																																																		var valid43 = _errs324 === errors;
																																																																	} else var valid43 = true;
																																																																	if (valid43) {
																																																																		if (data152.count !== void 0) {
																																																																			let data163 = data152.count;
																																																																			const _errs326 = errors;
																																																																			if (!(typeof data163 == "number" && !(data163 % 1) && !isNaN(data163) && isFinite(data163))) {
																																																																				validate0.errors = [{
																																																																					instancePath: instancePath + "/findings/" + i15 + "/sightings/" + i21 + "/count",
																																																																					schemaPath: "#/properties/findings/items/properties/sightings/items/properties/count/type",
																																																																					keyword: "type",
																																																																					params: { type: "integer" },
																																																																					message: "must be integer"
																																																																				}];
																																																																				return false;
																																																																			}
																																																																			if (errors === _errs326) {
																																																																				if (typeof data163 == "number" && isFinite(data163)) {
																																																																					if (data163 < 1 || isNaN(data163)) {
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
																																																																			var valid43 = _errs326 === errors;
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
																																																				if (!(_errs307 === errors)) break;
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
																																																	var valid30 = _errs305 === errors;
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
																		if (!(_errs194 === errors)) break;
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
															var valid0 = _errs192 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.commit !== void 0) {
																const _errs328 = errors;
																if (!validate14(data.commit, {
																	instancePath: instancePath + "/commit",
																	parentData: data,
																	parentDataProperty: "commit",
																	rootData
																})) {
																	vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
																	errors = vErrors.length;
																}
																var valid0 = _errs328 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.inputs !== void 0) {
																	let data165 = data.inputs;
																	const _errs329 = errors;
																	if (errors === _errs329) {
																		if (data165 && typeof data165 == "object" && !Array.isArray(data165)) {
																			let missing19;
																			if (data165.policy === void 0 && (missing19 = "policy") || data165.exceptions === void 0 && (missing19 = "exceptions") || data165.gatehouse === void 0 && (missing19 = "gatehouse")) {
																				validate0.errors = [{
																					instancePath: instancePath + "/inputs",
																					schemaPath: "#/properties/inputs/required",
																					keyword: "required",
																					params: { missingProperty: missing19 },
																					message: "must have required property '" + missing19 + "'"
																				}];
																				return false;
																			} else {
																				const _errs331 = errors;
																				for (const key22 in data165) if (!(key22 === "policy" || key22 === "exceptions" || key22 === "comparison" || key22 === "parts" || key22 === "notices" || key22 === "claims" || key22 === "gatehouse")) {
																					validate0.errors = [{
																						instancePath: instancePath + "/inputs",
																						schemaPath: "#/properties/inputs/additionalProperties",
																						keyword: "additionalProperties",
																						params: { additionalProperty: key22 },
																						message: "must NOT have additional properties"
																					}];
																					return false;
																				}
																				if (_errs331 === errors) {
																					if (data165.policy !== void 0) {
																						const _errs332 = errors;
																						if (!validate16(data165.policy, {
																							instancePath: instancePath + "/inputs/policy",
																							parentData: data165,
																							parentDataProperty: "policy",
																							rootData
																						})) {
																							vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
																							errors = vErrors.length;
																						}
																						var valid44 = _errs332 === errors;
																					} else var valid44 = true;
																					if (valid44) {
																						if (data165.exceptions !== void 0) {
																							let data167 = data165.exceptions;
																							const _errs333 = errors;
																							if (errors === _errs333) {
																								if (Array.isArray(data167)) {
																									const len22 = data167.length;
																									for (let i22 = 0; i22 < len22; i22++) {
																										const _errs335 = errors;
																										if (!validate26(data167[i22], {
																											instancePath: instancePath + "/inputs/exceptions/" + i22,
																											parentData: data167,
																											parentDataProperty: i22,
																											rootData
																										})) {
																											vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
																											errors = vErrors.length;
																										}
																										if (!(_errs335 === errors)) break;
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
																							var valid44 = _errs333 === errors;
																						} else var valid44 = true;
																						if (valid44) {
																							if (data165.comparison !== void 0) {
																								const _errs336 = errors;
																								if (!validate28(data165.comparison, {
																									instancePath: instancePath + "/inputs/comparison",
																									parentData: data165,
																									parentDataProperty: "comparison",
																									rootData
																								})) {
																									vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
																									errors = vErrors.length;
																								}
																								var valid44 = _errs336 === errors;
																							} else var valid44 = true;
																							if (valid44) {
																								if (data165.parts !== void 0) {
																									let data170 = data165.parts;
																									const _errs337 = errors;
																									if (errors === _errs337) {
																										if (Array.isArray(data170)) {
																											const len23 = data170.length;
																											for (let i23 = 0; i23 < len23; i23++) {
																												let data171 = data170[i23];
																												const _errs339 = errors;
																												if (errors === _errs339) {
																													if (data171 && typeof data171 == "object" && !Array.isArray(data171)) {
																														let missing20;
																														if (data171.gate === void 0 && (missing20 = "gate") || data171.id === void 0 && (missing20 = "id") || data171.scans === void 0 && (missing20 = "scans") || data171.policy === void 0 && (missing20 = "policy") || data171.exceptions === void 0 && (missing20 = "exceptions") || data171.notices === void 0 && (missing20 = "notices")) {
																															validate0.errors = [{
																																instancePath: instancePath + "/inputs/parts/" + i23,
																																schemaPath: "#/properties/inputs/properties/parts/items/required",
																																keyword: "required",
																																params: { missingProperty: missing20 },
																																message: "must have required property '" + missing20 + "'"
																															}];
																															return false;
																														} else {
																															const _errs341 = errors;
																															for (const key23 in data171) if (!(key23 === "gate" || key23 === "id" || key23 === "scans" || key23 === "policy" || key23 === "exceptions" || key23 === "comparison" || key23 === "notices")) {
																																validate0.errors = [{
																																	instancePath: instancePath + "/inputs/parts/" + i23,
																																	schemaPath: "#/properties/inputs/properties/parts/items/additionalProperties",
																																	keyword: "additionalProperties",
																																	params: { additionalProperty: key23 },
																																	message: "must NOT have additional properties"
																																}];
																																return false;
																															}
																															if (_errs341 === errors) {
																																if (data171.gate !== void 0) {
																																	const _errs342 = errors;
																																	if (typeof data171.gate !== "string") {
																																		validate0.errors = [{
																																			instancePath: instancePath + "/inputs/parts/" + i23 + "/gate",
																																			schemaPath: "#/properties/inputs/properties/parts/items/properties/gate/type",
																																			keyword: "type",
																																			params: { type: "string" },
																																			message: "must be string"
																																		}];
																																		return false;
																																	}
																																	var valid47 = _errs342 === errors;
																																} else var valid47 = true;
																																if (valid47) {
																																	if (data171.id !== void 0) {
																																		const _errs344 = errors;
																																		if (typeof data171.id !== "string") {
																																			validate0.errors = [{
																																				instancePath: instancePath + "/inputs/parts/" + i23 + "/id",
																																				schemaPath: "#/properties/inputs/properties/parts/items/properties/id/type",
																																				keyword: "type",
																																				params: { type: "string" },
																																				message: "must be string"
																																			}];
																																			return false;
																																		}
																																		var valid47 = _errs344 === errors;
																																	} else var valid47 = true;
																																	if (valid47) {
																																		if (data171.scans !== void 0) {
																																			let data174 = data171.scans;
																																			const _errs346 = errors;
																																			if (errors === _errs346) {
																																				if (Array.isArray(data174)) {
																																					const len24 = data174.length;
																																					for (let i24 = 0; i24 < len24; i24++) {
																																						const _errs348 = errors;
																																						if (typeof data174[i24] !== "string") {
																																							validate0.errors = [{
																																								instancePath: instancePath + "/inputs/parts/" + i23 + "/scans/" + i24,
																																								schemaPath: "#/properties/inputs/properties/parts/items/properties/scans/items/type",
																																								keyword: "type",
																																								params: { type: "string" },
																																								message: "must be string"
																																							}];
																																							return false;
																																						}
																																						if (!(_errs348 === errors)) break;
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
																																			var valid47 = _errs346 === errors;
																																		} else var valid47 = true;
																																		if (valid47) {
																																			if (data171.policy !== void 0) {
																																				const _errs350 = errors;
																																				if (!validate16(data171.policy, {
																																					instancePath: instancePath + "/inputs/parts/" + i23 + "/policy",
																																					parentData: data171,
																																					parentDataProperty: "policy",
																																					rootData
																																				})) {
																																					vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
																																					errors = vErrors.length;
																																				}
																																				var valid47 = _errs350 === errors;
																																			} else var valid47 = true;
																																			if (valid47) {
																																				if (data171.exceptions !== void 0) {
																																					let data177 = data171.exceptions;
																																					const _errs351 = errors;
																																					if (errors === _errs351) {
																																						if (Array.isArray(data177)) {
																																							const len25 = data177.length;
																																							for (let i25 = 0; i25 < len25; i25++) {
																																								const _errs353 = errors;
																																								if (!validate26(data177[i25], {
																																									instancePath: instancePath + "/inputs/parts/" + i23 + "/exceptions/" + i25,
																																									parentData: data177,
																																									parentDataProperty: i25,
																																									rootData
																																								})) {
																																									vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
																																									errors = vErrors.length;
																																								}
																																								if (!(_errs353 === errors)) break;
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
																																					var valid47 = _errs351 === errors;
																																				} else var valid47 = true;
																																				if (valid47) {
																																					if (data171.comparison !== void 0) {
																																						const _errs354 = errors;
																																						if (!validate28(data171.comparison, {
																																							instancePath: instancePath + "/inputs/parts/" + i23 + "/comparison",
																																							parentData: data171,
																																							parentDataProperty: "comparison",
																																							rootData
																																						})) {
																																							vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
																																							errors = vErrors.length;
																																						}
																																						var valid47 = _errs354 === errors;
																																					} else var valid47 = true;
																																					if (valid47) {
																																						if (data171.notices !== void 0) {
																																							let data180 = data171.notices;
																																							const _errs355 = errors;
																																							if (errors === _errs355) {
																																								if (Array.isArray(data180)) {
																																									const len26 = data180.length;
																																									for (let i26 = 0; i26 < len26; i26++) {
																																										const _errs357 = errors;
																																										if (typeof data180[i26] !== "string") {
																																											validate0.errors = [{
																																												instancePath: instancePath + "/inputs/parts/" + i23 + "/notices/" + i26,
																																												schemaPath: "#/properties/inputs/properties/parts/items/properties/notices/items/type",
																																												keyword: "type",
																																												params: { type: "string" },
																																												message: "must be string"
																																											}];
																																											return false;
																																										}
																																										if (!(_errs357 === errors)) break;
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
																																							var valid47 = _errs355 === errors;
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
																												if (!(_errs339 === errors)) break;
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
																									var valid44 = _errs337 === errors;
																								} else var valid44 = true;
																								if (valid44) {
																									if (data165.notices !== void 0) {
																										let data182 = data165.notices;
																										const _errs359 = errors;
																										if (errors === _errs359) {
																											if (Array.isArray(data182)) {
																												const len27 = data182.length;
																												for (let i27 = 0; i27 < len27; i27++) {
																													const _errs361 = errors;
																													if (typeof data182[i27] !== "string") {
																														validate0.errors = [{
																															instancePath: instancePath + "/inputs/notices/" + i27,
																															schemaPath: "#/properties/inputs/properties/notices/items/type",
																															keyword: "type",
																															params: { type: "string" },
																															message: "must be string"
																														}];
																														return false;
																													}
																													if (!(_errs361 === errors)) break;
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
																										var valid44 = _errs359 === errors;
																									} else var valid44 = true;
																									if (valid44) {
																										if (data165.claims !== void 0) {
																											const _errs363 = errors;
																											if (typeof data165.claims !== "string") {
																												validate0.errors = [{
																													instancePath: instancePath + "/inputs/claims",
																													schemaPath: "#/properties/inputs/properties/claims/type",
																													keyword: "type",
																													params: { type: "string" },
																													message: "must be string"
																												}];
																												return false;
																											}
																											var valid44 = _errs363 === errors;
																										} else var valid44 = true;
																										if (valid44) {
																											if (data165.gatehouse !== void 0) {
																												const _errs365 = errors;
																												if (typeof data165.gatehouse !== "string") {
																													validate0.errors = [{
																														instancePath: instancePath + "/inputs/gatehouse",
																														schemaPath: "#/properties/inputs/properties/gatehouse/type",
																														keyword: "type",
																														params: { type: "string" },
																														message: "must be string"
																													}];
																													return false;
																												}
																												var valid44 = _errs365 === errors;
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
																	var valid0 = _errs329 === errors;
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
const findingFits = validate37;
const schema12 = {
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
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.fingerprint === void 0 && (missing0 = "fingerprint") || data.id === void 0 && (missing0 = "id") || data.aliases === void 0 && (missing0 = "aliases") || data.advisories === void 0 && (missing0 = "advisories") || data.kind === void 0 && (missing0 = "kind") || data.severity === void 0 && (missing0 = "severity") || data.status === void 0 && (missing0 = "status") || data.title === void 0 && (missing0 = "title") || data.target === void 0 && (missing0 = "target") || data.locations === void 0 && (missing0 = "locations") || data.references === void 0 && (missing0 = "references") || data.sightings === void 0 && (missing0 = "sightings")) {
			validate37.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!func0.call(schema12.properties, key0)) {
				validate37.errors = [{
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
					validate37.errors = [{
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
						validate37.errors = [{
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
								validate37.errors = [{
									instancePath: instancePath + "/aliases/" + i0,
									schemaPath: "#/properties/aliases/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						} else {
							validate37.errors = [{
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
									validate37.errors = [{
										instancePath: instancePath + "/advisories/" + i1,
										schemaPath: "#/properties/advisories/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
							} else {
								validate37.errors = [{
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
									validate37.errors = [{
										instancePath: instancePath + "/kind",
										schemaPath: "#/properties/kind/enum",
										keyword: "enum",
										params: { allowedValues: schema12.properties.kind.enum },
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
										validate37.errors = [{
											instancePath: instancePath + "/severity",
											schemaPath: "#/properties/severity/enum",
											keyword: "enum",
											params: { allowedValues: schema12.properties.severity.enum },
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
											validate37.errors = [{
												instancePath: instancePath + "/status",
												schemaPath: "#/properties/status/enum",
												keyword: "enum",
												params: { allowedValues: schema12.properties.status.enum },
												message: "must be equal to one of the allowed values"
											}];
											return false;
										}
										var valid0 = true;
									} else var valid0 = true;
									if (valid0) {
										if (data.title !== void 0) {
											if (typeof data.title !== "string") {
												validate37.errors = [{
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
													validate37.errors = [{
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
														validate37.errors = [{
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
															validate37.errors = [{
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
																validate37.errors = [{
																	instancePath: instancePath + "/cause",
																	schemaPath: "#/properties/cause/enum",
																	keyword: "enum",
																	params: { allowedValues: schema12.properties.cause.enum },
																	message: "must be equal to one of the allowed values"
																}];
																return false;
															}
															var valid0 = true;
														} else var valid0 = true;
														if (valid0) {
															if (data.causeReason !== void 0) {
																if (typeof data.causeReason !== "string") {
																	validate37.errors = [{
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
																		validate37.errors = [{
																			instancePath: instancePath + "/diff",
																			schemaPath: "#/properties/diff/enum",
																			keyword: "enum",
																			params: { allowedValues: schema12.properties.diff.enum },
																			message: "must be equal to one of the allowed values"
																		}];
																		return false;
																	}
																	var valid0 = true;
																} else var valid0 = true;
																if (valid0) {
																	if (data.firstSeen !== void 0) {
																		if (typeof data.firstSeen !== "string") {
																			validate37.errors = [{
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
																				validate37.errors = [{
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
																						validate37.errors = [{
																							instancePath: instancePath + "/component",
																							schemaPath: "#/properties/component/required",
																							keyword: "required",
																							params: { missingProperty: missing1 },
																							message: "must have required property '" + missing1 + "'"
																						}];
																						return false;
																					} else {
																						for (const key1 in data18) if (!(key1 === "purl" || key1 === "name" || key1 === "version" || key1 === "fixedIn" || key1 === "source" || key1 === "layer")) {
																							validate37.errors = [{
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
																								validate37.errors = [{
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
																									validate37.errors = [{
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
																										validate37.errors = [{
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
																												validate37.errors = [{
																													instancePath: instancePath + "/component/fixedIn/" + i2,
																													schemaPath: "#/properties/component/properties/fixedIn/items/type",
																													keyword: "type",
																													params: { type: "string" },
																													message: "must be string"
																												}];
																												return false;
																											}
																										} else {
																											validate37.errors = [{
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
																												validate37.errors = [{
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
																														validate37.errors = [{
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
																															validate37.errors = [{
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
																																validate37.errors = [{
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
																																	validate37.errors = [{
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
																													validate37.errors = [{
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
																					validate37.errors = [{
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
																									validate37.errors = [{
																										instancePath: instancePath + "/locations/" + i3,
																										schemaPath: "#/properties/locations/items/required",
																										keyword: "required",
																										params: { missingProperty: missing2 },
																										message: "must have required property '" + missing2 + "'"
																									}];
																									return false;
																								} else {
																									for (const key3 in data30) if (!(key3 === "path" || key3 === "startLine" || key3 === "startColumn" || key3 === "endLine" || key3 === "endColumn" || key3 === "note" || key3 === "lineHash" || key3 === "blockHash")) {
																										validate37.errors = [{
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
																											validate37.errors = [{
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
																												validate37.errors = [{
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
																													validate37.errors = [{
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
																													validate37.errors = [{
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
																														validate37.errors = [{
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
																														validate37.errors = [{
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
																															validate37.errors = [{
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
																															validate37.errors = [{
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
																																validate37.errors = [{
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
																																validate37.errors = [{
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
																																	validate37.errors = [{
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
																																		validate37.errors = [{
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
																								validate37.errors = [{
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
																						validate37.errors = [{
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
																								validate37.errors = [{
																									instancePath: instancePath + "/resource",
																									schemaPath: "#/properties/resource/required",
																									keyword: "required",
																									params: { missingProperty: missing3 },
																									message: "must have required property '" + missing3 + "'"
																								}];
																								return false;
																							} else {
																								for (const key4 in data39) if (!(key4 === "apiVersion" || key4 === "kind" || key4 === "namespace" || key4 === "name" || key4 === "fieldPath")) {
																									validate37.errors = [{
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
																										validate37.errors = [{
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
																											validate37.errors = [{
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
																												validate37.errors = [{
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
																													validate37.errors = [{
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
																														validate37.errors = [{
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
																							validate37.errors = [{
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
																								validate37.errors = [{
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
																									validate37.errors = [{
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
																											validate37.errors = [{
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
																												validate37.errors = [{
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
																													validate37.errors = [{
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
																														validate37.errors = [{
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
																										validate37.errors = [{
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
																											validate37.errors = [{
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
																													validate37.errors = [{
																														instancePath: instancePath + "/references/" + i4,
																														schemaPath: "#/properties/references/items/type",
																														keyword: "type",
																														params: { type: "string" },
																														message: "must be string"
																													}];
																													return false;
																												}
																											} else {
																												validate37.errors = [{
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
																														validate37.errors = [{
																															instancePath: instancePath + "/patch",
																															schemaPath: "#/properties/patch/required",
																															keyword: "required",
																															params: { missingProperty: missing4 },
																															message: "must have required property '" + missing4 + "'"
																														}];
																														return false;
																													} else {
																														for (const key6 in data54) if (!(key6 === "path" || key6 === "description" || key6 === "diff")) {
																															validate37.errors = [{
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
																																validate37.errors = [{
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
																																	validate37.errors = [{
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
																																		validate37.errors = [{
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
																													validate37.errors = [{
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
																															validate37.errors = [{
																																instancePath: instancePath + "/decision",
																																schemaPath: "#/properties/decision/required",
																																keyword: "required",
																																params: { missingProperty: missing5 },
																																message: "must have required property '" + missing5 + "'"
																															}];
																															return false;
																														} else {
																															for (const key7 in data58) if (!(key7 === "rule" || key7 === "reason" || key7 === "exception")) {
																																validate37.errors = [{
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
																																	validate37.errors = [{
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
																																		validate37.errors = [{
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
																																			validate37.errors = [{
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
																														validate37.errors = [{
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
																																		validate37.errors = [{
																																			instancePath: instancePath + "/sightings/" + i5,
																																			schemaPath: "#/properties/sightings/items/required",
																																			keyword: "required",
																																			params: { missingProperty: missing6 },
																																			message: "must have required property '" + missing6 + "'"
																																		}];
																																		return false;
																																	} else {
																																		for (const key8 in data63) if (!func0.call(schema12.properties.sightings.items.properties, key8)) {
																																			validate37.errors = [{
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
																																				validate37.errors = [{
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
																																					validate37.errors = [{
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
																																						validate37.errors = [{
																																							instancePath: instancePath + "/sightings/" + i5 + "/severity",
																																							schemaPath: "#/properties/sightings/items/properties/severity/enum",
																																							keyword: "enum",
																																							params: { allowedValues: schema12.properties.sightings.items.properties.severity.enum },
																																							message: "must be equal to one of the allowed values"
																																						}];
																																						return false;
																																					}
																																					var valid14 = true;
																																				} else var valid14 = true;
																																				if (valid14) {
																																					if (data63.nativeSeverity !== void 0) {
																																						if (typeof data63.nativeSeverity !== "string") {
																																							validate37.errors = [{
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
																																								validate37.errors = [{
																																									instancePath: instancePath + "/sightings/" + i5 + "/severitySource",
																																									schemaPath: "#/properties/sightings/items/properties/severitySource/enum",
																																									keyword: "enum",
																																									params: { allowedValues: schema12.properties.sightings.items.properties.severitySource.enum },
																																									message: "must be equal to one of the allowed values"
																																								}];
																																								return false;
																																							}
																																							var valid14 = true;
																																						} else var valid14 = true;
																																						if (valid14) {
																																							if (data63.severityReason !== void 0) {
																																								if (typeof data63.severityReason !== "string") {
																																									validate37.errors = [{
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
																																										validate37.errors = [{
																																											instancePath: instancePath + "/sightings/" + i5 + "/status",
																																											schemaPath: "#/properties/sightings/items/properties/status/enum",
																																											keyword: "enum",
																																											params: { allowedValues: schema12.properties.sightings.items.properties.status.enum },
																																											message: "must be equal to one of the allowed values"
																																										}];
																																										return false;
																																									}
																																									var valid14 = true;
																																								} else var valid14 = true;
																																								if (valid14) {
																																									if (data63.message !== void 0) {
																																										if (typeof data63.message !== "string") {
																																											validate37.errors = [{
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
																																												validate37.errors = [{
																																													instancePath: instancePath + "/sightings/" + i5 + "/cause",
																																													schemaPath: "#/properties/sightings/items/properties/cause/enum",
																																													keyword: "enum",
																																													params: { allowedValues: schema12.properties.sightings.items.properties.cause.enum },
																																													message: "must be equal to one of the allowed values"
																																												}];
																																												return false;
																																											}
																																											var valid14 = true;
																																										} else var valid14 = true;
																																										if (valid14) {
																																											if (data63.exception !== void 0) {
																																												if (typeof data63.exception !== "string") {
																																													validate37.errors = [{
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
																																														validate37.errors = [{
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
																																															validate37.errors = [{
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
																																	validate37.errors = [{
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
																															validate37.errors = [{
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
		validate37.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate37.errors = vErrors;
	return true;
}
const checkReport = (value) => checkedBy(reportFits, value);
const checkFinding = (value) => checkedBy(findingFits, value);
export { checkFinding, checkReport };
