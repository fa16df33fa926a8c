// src/scanners/compiled-schemas.ts
const fits0 = validate0;
const schema0 = { "anyOf": [{
	"type": "object",
	"required": ["SchemaVersion", "ArtifactName"],
	"properties": {
		"SchemaVersion": {
			"type": "integer",
			"minimum": 2
		},
		"ArtifactName": { "type": "string" },
		"ArtifactType": { "type": "string" },
		"Results": {
			"type": ["array", "null"],
			"items": {
				"type": "object",
				"required": ["Target"],
				"properties": {
					"Target": { "type": "string" },
					"Class": { "type": "string" },
					"Type": { "type": "string" }
				}
			}
		},
		"Metadata": { "type": ["object", "null"] }
	}
}, {
	"type": "array",
	"minItems": 1,
	"items": {
		"type": "object",
		"required": ["Target"],
		"properties": {
			"Target": { "type": "string" },
			"Class": { "type": "string" },
			"Type": { "type": "string" }
		},
		"anyOf": [{ "required": ["Vulnerabilities"] }, { "required": ["Type"] }]
	}
}] };
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (errors === _errs1) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.SchemaVersion === void 0 && (missing0 = "SchemaVersion") || data.ArtifactName === void 0 && (missing0 = "ArtifactName")) {
				const err0 = {
					instancePath,
					schemaPath: "#/anyOf/0/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			} else {
				if (data.SchemaVersion !== void 0) {
					let data0 = data.SchemaVersion;
					const _errs3 = errors;
					if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
						const err1 = {
							instancePath: instancePath + "/SchemaVersion",
							schemaPath: "#/anyOf/0/properties/SchemaVersion/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
					if (errors === _errs3) {
						if (typeof data0 == "number") {
							if (data0 < 2 || isNaN(data0)) {
								const err2 = {
									instancePath: instancePath + "/SchemaVersion",
									schemaPath: "#/anyOf/0/properties/SchemaVersion/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 2
									},
									message: "must be >= 2"
								};
								if (vErrors === null) vErrors = [err2];
								else vErrors.push(err2);
								errors++;
							}
						}
					}
					var valid1 = _errs3 === errors;
				} else var valid1 = true;
				if (valid1) {
					if (data.ArtifactName !== void 0) {
						const _errs5 = errors;
						if (typeof data.ArtifactName !== "string") {
							const err3 = {
								instancePath: instancePath + "/ArtifactName",
								schemaPath: "#/anyOf/0/properties/ArtifactName/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
						var valid1 = _errs5 === errors;
					} else var valid1 = true;
					if (valid1) {
						if (data.ArtifactType !== void 0) {
							const _errs7 = errors;
							if (typeof data.ArtifactType !== "string") {
								const err4 = {
									instancePath: instancePath + "/ArtifactType",
									schemaPath: "#/anyOf/0/properties/ArtifactType/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err4];
								else vErrors.push(err4);
								errors++;
							}
							var valid1 = _errs7 === errors;
						} else var valid1 = true;
						if (valid1) {
							if (data.Results !== void 0) {
								let data3 = data.Results;
								const _errs9 = errors;
								if (!Array.isArray(data3) && data3 !== null) {
									const err5 = {
										instancePath: instancePath + "/Results",
										schemaPath: "#/anyOf/0/properties/Results/type",
										keyword: "type",
										params: { type: schema0.anyOf[0].properties.Results.type },
										message: "must be array,null"
									};
									if (vErrors === null) vErrors = [err5];
									else vErrors.push(err5);
									errors++;
								}
								if (errors === _errs9) {
									if (Array.isArray(data3)) {
										const len0 = data3.length;
										for (let i0 = 0; i0 < len0; i0++) {
											let data4 = data3[i0];
											const _errs11 = errors;
											if (errors === _errs11) {
												if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
													let missing1;
													if (data4.Target === void 0 && (missing1 = "Target")) {
														const err6 = {
															instancePath: instancePath + "/Results/" + i0,
															schemaPath: "#/anyOf/0/properties/Results/items/required",
															keyword: "required",
															params: { missingProperty: missing1 },
															message: "must have required property '" + missing1 + "'"
														};
														if (vErrors === null) vErrors = [err6];
														else vErrors.push(err6);
														errors++;
													} else {
														if (data4.Target !== void 0) {
															const _errs13 = errors;
															if (typeof data4.Target !== "string") {
																const err7 = {
																	instancePath: instancePath + "/Results/" + i0 + "/Target",
																	schemaPath: "#/anyOf/0/properties/Results/items/properties/Target/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																};
																if (vErrors === null) vErrors = [err7];
																else vErrors.push(err7);
																errors++;
															}
															var valid3 = _errs13 === errors;
														} else var valid3 = true;
														if (valid3) {
															if (data4.Class !== void 0) {
																const _errs15 = errors;
																if (typeof data4.Class !== "string") {
																	const err8 = {
																		instancePath: instancePath + "/Results/" + i0 + "/Class",
																		schemaPath: "#/anyOf/0/properties/Results/items/properties/Class/type",
																		keyword: "type",
																		params: { type: "string" },
																		message: "must be string"
																	};
																	if (vErrors === null) vErrors = [err8];
																	else vErrors.push(err8);
																	errors++;
																}
																var valid3 = _errs15 === errors;
															} else var valid3 = true;
															if (valid3) {
																if (data4.Type !== void 0) {
																	const _errs17 = errors;
																	if (typeof data4.Type !== "string") {
																		const err9 = {
																			instancePath: instancePath + "/Results/" + i0 + "/Type",
																			schemaPath: "#/anyOf/0/properties/Results/items/properties/Type/type",
																			keyword: "type",
																			params: { type: "string" },
																			message: "must be string"
																		};
																		if (vErrors === null) vErrors = [err9];
																		else vErrors.push(err9);
																		errors++;
																	}
																	var valid3 = _errs17 === errors;
																} else var valid3 = true;
															}
														}
													}
												} else {
													const err10 = {
														instancePath: instancePath + "/Results/" + i0,
														schemaPath: "#/anyOf/0/properties/Results/items/type",
														keyword: "type",
														params: { type: "object" },
														message: "must be object"
													};
													if (vErrors === null) vErrors = [err10];
													else vErrors.push(err10);
													errors++;
												}
											}
											if (!(_errs11 === errors)) break;
										}
									}
								}
								var valid1 = _errs9 === errors;
							} else var valid1 = true;
							if (valid1) {
								if (data.Metadata !== void 0) {
									let data8 = data.Metadata;
									const _errs19 = errors;
									if (!(data8 && typeof data8 == "object" && !Array.isArray(data8)) && data8 !== null) {
										const err11 = {
											instancePath: instancePath + "/Metadata",
											schemaPath: "#/anyOf/0/properties/Metadata/type",
											keyword: "type",
											params: { type: schema0.anyOf[0].properties.Metadata.type },
											message: "must be object,null"
										};
										if (vErrors === null) vErrors = [err11];
										else vErrors.push(err11);
										errors++;
									}
									var valid1 = _errs19 === errors;
								} else var valid1 = true;
							}
						}
					}
				}
			}
		} else {
			const err12 = {
				instancePath,
				schemaPath: "#/anyOf/0/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs21 = errors;
		if (errors === _errs21) {
			if (Array.isArray(data)) {
				if (data.length < 1) {
					const err13 = {
						instancePath,
						schemaPath: "#/anyOf/1/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				} else {
					const len1 = data.length;
					for (let i1 = 0; i1 < len1; i1++) {
						let data9 = data[i1];
						const _errs23 = errors;
						const _errs25 = errors;
						let valid5 = false;
						const _errs26 = errors;
						if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
							let missing2;
							if (data9.Vulnerabilities === void 0 && (missing2 = "Vulnerabilities")) {
								const err14 = {
									instancePath: instancePath + "/" + i1,
									schemaPath: "#/anyOf/1/items/anyOf/0/required",
									keyword: "required",
									params: { missingProperty: missing2 },
									message: "must have required property '" + missing2 + "'"
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						}
						var _valid1 = _errs26 === errors;
						valid5 = valid5 || _valid1;
						if (!valid5) {
							const _errs27 = errors;
							if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
								let missing3;
								if (data9.Type === void 0 && (missing3 = "Type")) {
									const err15 = {
										instancePath: instancePath + "/" + i1,
										schemaPath: "#/anyOf/1/items/anyOf/1/required",
										keyword: "required",
										params: { missingProperty: missing3 },
										message: "must have required property '" + missing3 + "'"
									};
									if (vErrors === null) vErrors = [err15];
									else vErrors.push(err15);
									errors++;
								}
							}
							var _valid1 = _errs27 === errors;
							valid5 = valid5 || _valid1;
						}
						if (!valid5) {
							const err16 = {
								instancePath: instancePath + "/" + i1,
								schemaPath: "#/anyOf/1/items/anyOf",
								keyword: "anyOf",
								params: {},
								message: "must match a schema in anyOf"
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						} else {
							errors = _errs25;
							if (vErrors !== null) {
								if (_errs25) vErrors.length = _errs25;
								else vErrors = null;
							}
						}
						if (errors === _errs23) {
							if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
								let missing4;
								if (data9.Target === void 0 && (missing4 = "Target")) {
									const err17 = {
										instancePath: instancePath + "/" + i1,
										schemaPath: "#/anyOf/1/items/required",
										keyword: "required",
										params: { missingProperty: missing4 },
										message: "must have required property '" + missing4 + "'"
									};
									if (vErrors === null) vErrors = [err17];
									else vErrors.push(err17);
									errors++;
								} else {
									if (data9.Target !== void 0) {
										const _errs28 = errors;
										if (typeof data9.Target !== "string") {
											const err18 = {
												instancePath: instancePath + "/" + i1 + "/Target",
												schemaPath: "#/anyOf/1/items/properties/Target/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err18];
											else vErrors.push(err18);
											errors++;
										}
										var valid6 = _errs28 === errors;
									} else var valid6 = true;
									if (valid6) {
										if (data9.Class !== void 0) {
											const _errs30 = errors;
											if (typeof data9.Class !== "string") {
												const err19 = {
													instancePath: instancePath + "/" + i1 + "/Class",
													schemaPath: "#/anyOf/1/items/properties/Class/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err19];
												else vErrors.push(err19);
												errors++;
											}
											var valid6 = _errs30 === errors;
										} else var valid6 = true;
										if (valid6) {
											if (data9.Type !== void 0) {
												const _errs32 = errors;
												if (typeof data9.Type !== "string") {
													const err20 = {
														instancePath: instancePath + "/" + i1 + "/Type",
														schemaPath: "#/anyOf/1/items/properties/Type/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													};
													if (vErrors === null) vErrors = [err20];
													else vErrors.push(err20);
													errors++;
												}
												var valid6 = _errs32 === errors;
											} else var valid6 = true;
										}
									}
								}
							} else {
								const err21 = {
									instancePath: instancePath + "/" + i1,
									schemaPath: "#/anyOf/1/items/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						}
						if (!(_errs23 === errors)) break;
					}
				}
			} else {
				const err22 = {
					instancePath,
					schemaPath: "#/anyOf/1/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		var _valid0 = _errs21 === errors;
		valid0 = valid0 || _valid0;
	}
	if (!valid0) {
		const err23 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err23];
		else vErrors.push(err23);
		errors++;
		validate0.errors = vErrors;
		return false;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate0.errors = vErrors;
	return errors === 0;
}
const fits1 = validate1;
const schema1 = {
	"type": "object",
	"required": ["matches", "descriptor"],
	"properties": {
		"matches": { "type": ["array", "null"] },
		"ignoredMatches": { "type": ["array", "null"] },
		"descriptor": {
			"type": "object",
			"required": ["name"],
			"properties": {
				"name": { "const": "grype" },
				"version": { "type": "string" }
			}
		},
		"source": { "type": ["object", "null"] },
		"distro": { "type": ["object", "null"] }
	}
};
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.matches === void 0 && (missing0 = "matches") || data.descriptor === void 0 && (missing0 = "descriptor")) {
			validate1.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.matches !== void 0) {
				let data0 = data.matches;
				if (!Array.isArray(data0) && data0 !== null) {
					validate1.errors = [{
						instancePath: instancePath + "/matches",
						schemaPath: "#/properties/matches/type",
						keyword: "type",
						params: { type: schema1.properties.matches.type },
						message: "must be array,null"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.ignoredMatches !== void 0) {
					let data1 = data.ignoredMatches;
					if (!Array.isArray(data1) && data1 !== null) {
						validate1.errors = [{
							instancePath: instancePath + "/ignoredMatches",
							schemaPath: "#/properties/ignoredMatches/type",
							keyword: "type",
							params: { type: schema1.properties.ignoredMatches.type },
							message: "must be array,null"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.descriptor !== void 0) {
						let data2 = data.descriptor;
						if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
							let missing1;
							if (data2.name === void 0 && (missing1 = "name")) {
								validate1.errors = [{
									instancePath: instancePath + "/descriptor",
									schemaPath: "#/properties/descriptor/required",
									keyword: "required",
									params: { missingProperty: missing1 },
									message: "must have required property '" + missing1 + "'"
								}];
								return false;
							} else {
								if (data2.name !== void 0) {
									if ("grype" !== data2.name) {
										validate1.errors = [{
											instancePath: instancePath + "/descriptor/name",
											schemaPath: "#/properties/descriptor/properties/name/const",
											keyword: "const",
											params: { allowedValue: "grype" },
											message: "must be equal to constant"
										}];
										return false;
									}
									var valid1 = true;
								} else var valid1 = true;
								if (valid1) {
									if (data2.version !== void 0) {
										if (typeof data2.version !== "string") {
											validate1.errors = [{
												instancePath: instancePath + "/descriptor/version",
												schemaPath: "#/properties/descriptor/properties/version/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
										var valid1 = true;
									} else var valid1 = true;
								}
							}
						} else {
							validate1.errors = [{
								instancePath: instancePath + "/descriptor",
								schemaPath: "#/properties/descriptor/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.source !== void 0) {
							let data5 = data.source;
							if (!(data5 && typeof data5 == "object" && !Array.isArray(data5)) && data5 !== null) {
								validate1.errors = [{
									instancePath: instancePath + "/source",
									schemaPath: "#/properties/source/type",
									keyword: "type",
									params: { type: schema1.properties.source.type },
									message: "must be object,null"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.distro !== void 0) {
								let data6 = data.distro;
								if (!(data6 && typeof data6 == "object" && !Array.isArray(data6)) && data6 !== null) {
									validate1.errors = [{
										instancePath: instancePath + "/distro",
										schemaPath: "#/properties/distro/type",
										keyword: "type",
										params: { type: schema1.properties.distro.type },
										message: "must be object,null"
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
const fits2 = validate2;
const schema2 = {
	"type": "object",
	"required": ["Issues", "Report"],
	"properties": {
		"Issues": { "type": ["array", "null"] },
		"Report": {
			"type": ["object", "null"],
			"properties": {
				"Linters": { "type": "array" },
				"Error": { "type": "string" }
			}
		}
	}
};
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.Issues === void 0 && (missing0 = "Issues") || data.Report === void 0 && (missing0 = "Report")) {
			validate2.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.Issues !== void 0) {
				let data0 = data.Issues;
				if (!Array.isArray(data0) && data0 !== null) {
					validate2.errors = [{
						instancePath: instancePath + "/Issues",
						schemaPath: "#/properties/Issues/type",
						keyword: "type",
						params: { type: schema2.properties.Issues.type },
						message: "must be array,null"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.Report !== void 0) {
					let data1 = data.Report;
					if (!(data1 && typeof data1 == "object" && !Array.isArray(data1)) && data1 !== null) {
						validate2.errors = [{
							instancePath: instancePath + "/Report",
							schemaPath: "#/properties/Report/type",
							keyword: "type",
							params: { type: schema2.properties.Report.type },
							message: "must be object,null"
						}];
						return false;
					}
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (data1.Linters !== void 0) {
							if (!Array.isArray(data1.Linters)) {
								validate2.errors = [{
									instancePath: instancePath + "/Report/Linters",
									schemaPath: "#/properties/Report/properties/Linters/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								}];
								return false;
							}
							var valid1 = true;
						} else var valid1 = true;
						if (valid1) {
							if (data1.Error !== void 0) {
								if (typeof data1.Error !== "string") {
									validate2.errors = [{
										instancePath: instancePath + "/Report/Error",
										schemaPath: "#/properties/Report/properties/Error/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid1 = true;
							} else var valid1 = true;
						}
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate2.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate2.errors = vErrors;
	return true;
}
const fits3 = validate3;
const pattern0 = new RegExp("^v1\\.", "u");
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.config === void 0 && (missing0 = "config")) {
			validate3.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else if (data.config !== void 0) {
			let data0 = data.config;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				let missing1;
				if (data0.protocol_version === void 0 && (missing1 = "protocol_version") || data0.scanner_name === void 0 && (missing1 = "scanner_name")) {
					validate3.errors = [{
						instancePath: instancePath + "/config",
						schemaPath: "#/properties/config/required",
						keyword: "required",
						params: { missingProperty: missing1 },
						message: "must have required property '" + missing1 + "'"
					}];
					return false;
				} else {
					if (data0.scanner_name !== void 0) {
						if ("govulncheck" !== data0.scanner_name) {
							validate3.errors = [{
								instancePath: instancePath + "/config/scanner_name",
								schemaPath: "#/properties/config/properties/scanner_name/const",
								keyword: "const",
								params: { allowedValue: "govulncheck" },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid1 = true;
					} else var valid1 = true;
					if (valid1) {
						if (data0.protocol_version !== void 0) {
							let data2 = data0.protocol_version;
							if (typeof data2 === "string") {
								if (!pattern0.test(data2)) {
									validate3.errors = [{
										instancePath: instancePath + "/config/protocol_version",
										schemaPath: "#/properties/config/properties/protocol_version/pattern",
										keyword: "pattern",
										params: { pattern: "^v1\\." },
										message: "must match pattern \"^v1\\.\""
									}];
									return false;
								}
							} else {
								validate3.errors = [{
									instancePath: instancePath + "/config/protocol_version",
									schemaPath: "#/properties/config/properties/protocol_version/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid1 = true;
						} else var valid1 = true;
					}
				}
			} else {
				validate3.errors = [{
					instancePath: instancePath + "/config",
					schemaPath: "#/properties/config/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				}];
				return false;
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
const fits4 = validate4;
function validate4(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.results === void 0 && (missing0 = "results") || data.errors === void 0 && (missing0 = "errors") || data.paths === void 0 && (missing0 = "paths")) {
			validate4.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.results !== void 0) {
				if (!Array.isArray(data.results)) {
					validate4.errors = [{
						instancePath: instancePath + "/results",
						schemaPath: "#/properties/results/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.errors !== void 0) {
					let data1 = data.errors;
					if (Array.isArray(data1)) {
						const len0 = data1.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data2 = data1[i0];
							if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
								validate4.errors = [{
									instancePath: instancePath + "/errors/" + i0,
									schemaPath: "#/properties/errors/items/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								}];
								return false;
							}
						}
					} else {
						validate4.errors = [{
							instancePath: instancePath + "/errors",
							schemaPath: "#/properties/errors/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.paths !== void 0) {
						let data3 = data.paths;
						if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
							let missing1;
							if (data3.scanned === void 0 && (missing1 = "scanned")) {
								validate4.errors = [{
									instancePath: instancePath + "/paths",
									schemaPath: "#/properties/paths/required",
									keyword: "required",
									params: { missingProperty: missing1 },
									message: "must have required property '" + missing1 + "'"
								}];
								return false;
							} else if (data3.scanned !== void 0) {
								if (!Array.isArray(data3.scanned)) {
									validate4.errors = [{
										instancePath: instancePath + "/paths/scanned",
										schemaPath: "#/properties/paths/properties/scanned/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									}];
									return false;
								}
							}
						} else {
							validate4.errors = [{
								instancePath: instancePath + "/paths",
								schemaPath: "#/properties/paths/type",
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
const fits5 = validate5;
const schema5 = {
	"type": "object",
	"required": ["results", "experimental_config"],
	"properties": {
		"results": { "type": ["array", "null"] },
		"experimental_config": { "type": "object" }
	}
};
function validate5(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.results === void 0 && (missing0 = "results") || data.experimental_config === void 0 && (missing0 = "experimental_config")) {
			validate5.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.results !== void 0) {
				let data0 = data.results;
				if (!Array.isArray(data0) && data0 !== null) {
					validate5.errors = [{
						instancePath: instancePath + "/results",
						schemaPath: "#/properties/results/type",
						keyword: "type",
						params: { type: schema5.properties.results.type },
						message: "must be array,null"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.experimental_config !== void 0) {
					let data1 = data.experimental_config;
					if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
						validate5.errors = [{
							instancePath: instancePath + "/experimental_config",
							schemaPath: "#/properties/experimental_config/type",
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
const fits6 = validate6;
const schema6 = {
	"type": ["array", "null"],
	"maxItems": 0
};
function validate6(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!Array.isArray(data) && data !== null) {
		validate6.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema6.type },
			message: "must be array,null"
		}];
		return false;
	}
	if (Array.isArray(data)) {
		if (data.length > 0) {
			validate6.errors = [{
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 0 },
				message: "must NOT have more than 0 items"
			}];
			return false;
		}
	}
	validate6.errors = vErrors;
	return true;
}
const fits7 = validate7;
function validate7(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.comments === void 0 && (missing0 = "comments")) {
			validate7.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "comments")) {
				validate7.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.comments !== void 0) {
				if (!Array.isArray(data.comments)) {
					validate7.errors = [{
						instancePath: instancePath + "/comments",
						schemaPath: "#/properties/comments/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					}];
					return false;
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
const fits8 = validate8;
function validate8(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (Array.isArray(data)) {
		if (data.length > 0) {
			validate8.errors = [{
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 0 },
				message: "must NOT have more than 0 items"
			}];
			return false;
		}
	} else {
		validate8.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		}];
		return false;
	}
	validate8.errors = vErrors;
	return true;
}
const fits9 = validate9;
const schema9 = {
	"type": "object",
	"required": ["version", "runs"],
	"properties": {
		"version": { "const": "2.1.0" },
		"runs": {
			"type": "array",
			"items": {
				"type": "object",
				"required": ["tool"],
				"properties": {
					"tool": {
						"type": "object",
						"required": ["driver"],
						"properties": { "driver": { "type": "object" } }
					},
					"results": { "type": ["array", "null"] }
				}
			}
		}
	}
};
function validate9(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.version === void 0 && (missing0 = "version") || data.runs === void 0 && (missing0 = "runs")) {
			validate9.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.version !== void 0) {
				if ("2.1.0" !== data.version) {
					validate9.errors = [{
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/const",
						keyword: "const",
						params: { allowedValue: "2.1.0" },
						message: "must be equal to constant"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.runs !== void 0) {
					let data1 = data.runs;
					if (Array.isArray(data1)) {
						const len0 = data1.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data2 = data1[i0];
							if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
								let missing1;
								if (data2.tool === void 0 && (missing1 = "tool")) {
									validate9.errors = [{
										instancePath: instancePath + "/runs/" + i0,
										schemaPath: "#/properties/runs/items/required",
										keyword: "required",
										params: { missingProperty: missing1 },
										message: "must have required property '" + missing1 + "'"
									}];
									return false;
								} else {
									if (data2.tool !== void 0) {
										let data3 = data2.tool;
										if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
											let missing2;
											if (data3.driver === void 0 && (missing2 = "driver")) {
												validate9.errors = [{
													instancePath: instancePath + "/runs/" + i0 + "/tool",
													schemaPath: "#/properties/runs/items/properties/tool/required",
													keyword: "required",
													params: { missingProperty: missing2 },
													message: "must have required property '" + missing2 + "'"
												}];
												return false;
											} else if (data3.driver !== void 0) {
												let data4 = data3.driver;
												if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
													validate9.errors = [{
														instancePath: instancePath + "/runs/" + i0 + "/tool/driver",
														schemaPath: "#/properties/runs/items/properties/tool/properties/driver/type",
														keyword: "type",
														params: { type: "object" },
														message: "must be object"
													}];
													return false;
												}
											}
										} else {
											validate9.errors = [{
												instancePath: instancePath + "/runs/" + i0 + "/tool",
												schemaPath: "#/properties/runs/items/properties/tool/type",
												keyword: "type",
												params: { type: "object" },
												message: "must be object"
											}];
											return false;
										}
										var valid2 = true;
									} else var valid2 = true;
									if (valid2) {
										if (data2.results !== void 0) {
											let data5 = data2.results;
											if (!Array.isArray(data5) && data5 !== null) {
												validate9.errors = [{
													instancePath: instancePath + "/runs/" + i0 + "/results",
													schemaPath: "#/properties/runs/items/properties/results/type",
													keyword: "type",
													params: { type: schema9.properties.runs.items.properties.results.type },
													message: "must be array,null"
												}];
												return false;
											}
											var valid2 = true;
										} else var valid2 = true;
									}
								}
							} else {
								validate9.errors = [{
									instancePath: instancePath + "/runs/" + i0,
									schemaPath: "#/properties/runs/items/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								}];
								return false;
							}
						}
					} else {
						validate9.errors = [{
							instancePath: instancePath + "/runs",
							schemaPath: "#/properties/runs/type",
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
const fits10 = validate10;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs1 = errors;
	let valid0 = false;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.issues === void 0 && (missing0 = "issues")) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/0/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		} else if (data.issues !== void 0) {
			if (!Array.isArray(data.issues)) {
				const err1 = {
					instancePath: instancePath + "/issues",
					schemaPath: "#/anyOf/0/properties/issues/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs5 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing1;
			if (data.hotspots === void 0 && (missing1 = "hotspots")) {
				const err2 = {
					instancePath,
					schemaPath: "#/anyOf/1/required",
					keyword: "required",
					params: { missingProperty: missing1 },
					message: "must have required property '" + missing1 + "'"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			} else if (data.hotspots !== void 0) {
				if (!Array.isArray(data.hotspots)) {
					const err3 = {
						instancePath: instancePath + "/hotspots",
						schemaPath: "#/anyOf/1/properties/hotspots/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
		var _valid0 = _errs5 === errors;
		valid0 = valid0 || _valid0;
	}
	if (!valid0) {
		const err4 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
		validate10.errors = vErrors;
		return false;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing2;
			if (data.paging === void 0 && (missing2 = "paging")) {
				validate10.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing2 },
					message: "must have required property '" + missing2 + "'"
				}];
				return false;
			} else {
				if (data.paging !== void 0) {
					let data2 = data.paging;
					const _errs8 = errors;
					if (errors === _errs8) {
						if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
							let missing3;
							if (data2.total === void 0 && (missing3 = "total")) {
								validate10.errors = [{
									instancePath: instancePath + "/paging",
									schemaPath: "#/properties/paging/required",
									keyword: "required",
									params: { missingProperty: missing3 },
									message: "must have required property '" + missing3 + "'"
								}];
								return false;
							} else if (data2.total !== void 0) {
								let data3 = data2.total;
								if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
									validate10.errors = [{
										instancePath: instancePath + "/paging/total",
										schemaPath: "#/properties/paging/properties/total/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									}];
									return false;
								}
							}
						} else {
							validate10.errors = [{
								instancePath: instancePath + "/paging",
								schemaPath: "#/properties/paging/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							}];
							return false;
						}
					}
					var valid3 = _errs8 === errors;
				} else var valid3 = true;
				if (valid3) {
					if (data.projectStatus !== void 0) {
						let data4 = data.projectStatus;
						const _errs12 = errors;
						if (errors === _errs12) {
							if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
								let missing4;
								if (data4.status === void 0 && (missing4 = "status")) {
									validate10.errors = [{
										instancePath: instancePath + "/projectStatus",
										schemaPath: "#/properties/projectStatus/required",
										keyword: "required",
										params: { missingProperty: missing4 },
										message: "must have required property '" + missing4 + "'"
									}];
									return false;
								}
							} else {
								validate10.errors = [{
									instancePath: instancePath + "/projectStatus",
									schemaPath: "#/properties/projectStatus/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								}];
								return false;
							}
						}
						var valid3 = _errs12 === errors;
					} else var valid3 = true;
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
	}
	validate10.errors = vErrors;
	return errors === 0;
}
const fits11 = validate11;
const schema11 = {
	"type": "object",
	"required": [
		"count",
		"issues",
		"status"
	],
	"properties": {
		"count": {
			"type": "integer",
			"minimum": 0
		},
		"issues": { "type": "array" },
		"status": { "type": "string" },
		"summary": { "type": ["object", "null"] }
	}
};
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.count === void 0 && (missing0 = "count") || data.issues === void 0 && (missing0 = "issues") || data.status === void 0 && (missing0 = "status")) {
			validate11.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.count !== void 0) {
				let data0 = data.count;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
					validate11.errors = [{
						instancePath: instancePath + "/count",
						schemaPath: "#/properties/count/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer"
					}];
					return false;
				}
				if (typeof data0 == "number") {
					if (data0 < 0 || isNaN(data0)) {
						validate11.errors = [{
							instancePath: instancePath + "/count",
							schemaPath: "#/properties/count/minimum",
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
				if (data.issues !== void 0) {
					if (!Array.isArray(data.issues)) {
						validate11.errors = [{
							instancePath: instancePath + "/issues",
							schemaPath: "#/properties/issues/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.status !== void 0) {
						if (typeof data.status !== "string") {
							validate11.errors = [{
								instancePath: instancePath + "/status",
								schemaPath: "#/properties/status/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.summary !== void 0) {
							let data3 = data.summary;
							if (!(data3 && typeof data3 == "object" && !Array.isArray(data3)) && data3 !== null) {
								validate11.errors = [{
									instancePath: instancePath + "/summary",
									schemaPath: "#/properties/summary/type",
									keyword: "type",
									params: { type: schema11.properties.summary.type },
									message: "must be object,null"
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
const fits12 = validate12;
const schema12 = {
	"type": "object",
	"required": [
		"results",
		"totalCount",
		"scanID"
	],
	"properties": {
		"results": { "type": ["array", "null"] },
		"totalCount": {
			"type": "integer",
			"minimum": 0
		},
		"scanID": { "type": "string" }
	}
};
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.results === void 0 && (missing0 = "results") || data.totalCount === void 0 && (missing0 = "totalCount") || data.scanID === void 0 && (missing0 = "scanID")) {
			validate12.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.results !== void 0) {
				let data0 = data.results;
				if (!Array.isArray(data0) && data0 !== null) {
					validate12.errors = [{
						instancePath: instancePath + "/results",
						schemaPath: "#/properties/results/type",
						keyword: "type",
						params: { type: schema12.properties.results.type },
						message: "must be array,null"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.totalCount !== void 0) {
					let data1 = data.totalCount;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
						validate12.errors = [{
							instancePath: instancePath + "/totalCount",
							schemaPath: "#/properties/totalCount/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						}];
						return false;
					}
					if (typeof data1 == "number") {
						if (data1 < 0 || isNaN(data1)) {
							validate12.errors = [{
								instancePath: instancePath + "/totalCount",
								schemaPath: "#/properties/totalCount/minimum",
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
					if (data.scanID !== void 0) {
						if (typeof data.scanID !== "string") {
							validate12.errors = [{
								instancePath: instancePath + "/scanID",
								schemaPath: "#/properties/scanID/type",
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
const fits13 = validate13;
const schema13 = { "allOf": [{
	"type": "object",
	"required": ["version", "runs"],
	"properties": {
		"version": { "const": "2.1.0" },
		"runs": {
			"type": "array",
			"items": {
				"type": "object",
				"required": ["tool"],
				"properties": {
					"tool": {
						"type": "object",
						"required": ["driver"],
						"properties": { "driver": { "type": "object" } }
					},
					"results": { "type": ["array", "null"] }
				}
			}
		}
	}
}, { "properties": { "runs": { "items": { "properties": { "tool": { "properties": { "driver": {
	"required": ["name"],
	"properties": { "name": { "const": "SnykCode" } }
} } } } } } } }] };
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.version === void 0 && (missing0 = "version") || data.runs === void 0 && (missing0 = "runs")) {
			validate13.errors = [{
				instancePath,
				schemaPath: "#/allOf/0/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.version !== void 0) {
				if ("2.1.0" !== data.version) {
					validate13.errors = [{
						instancePath: instancePath + "/version",
						schemaPath: "#/allOf/0/properties/version/const",
						keyword: "const",
						params: { allowedValue: "2.1.0" },
						message: "must be equal to constant"
					}];
					return false;
				}
				var valid1 = true;
			} else var valid1 = true;
			if (valid1) {
				if (data.runs !== void 0) {
					let data1 = data.runs;
					if (Array.isArray(data1)) {
						const len0 = data1.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data2 = data1[i0];
							if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
								let missing1;
								if (data2.tool === void 0 && (missing1 = "tool")) {
									validate13.errors = [{
										instancePath: instancePath + "/runs/" + i0,
										schemaPath: "#/allOf/0/properties/runs/items/required",
										keyword: "required",
										params: { missingProperty: missing1 },
										message: "must have required property '" + missing1 + "'"
									}];
									return false;
								} else {
									if (data2.tool !== void 0) {
										let data3 = data2.tool;
										if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
											let missing2;
											if (data3.driver === void 0 && (missing2 = "driver")) {
												validate13.errors = [{
													instancePath: instancePath + "/runs/" + i0 + "/tool",
													schemaPath: "#/allOf/0/properties/runs/items/properties/tool/required",
													keyword: "required",
													params: { missingProperty: missing2 },
													message: "must have required property '" + missing2 + "'"
												}];
												return false;
											} else if (data3.driver !== void 0) {
												let data4 = data3.driver;
												if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
													validate13.errors = [{
														instancePath: instancePath + "/runs/" + i0 + "/tool/driver",
														schemaPath: "#/allOf/0/properties/runs/items/properties/tool/properties/driver/type",
														keyword: "type",
														params: { type: "object" },
														message: "must be object"
													}];
													return false;
												}
											}
										} else {
											validate13.errors = [{
												instancePath: instancePath + "/runs/" + i0 + "/tool",
												schemaPath: "#/allOf/0/properties/runs/items/properties/tool/type",
												keyword: "type",
												params: { type: "object" },
												message: "must be object"
											}];
											return false;
										}
										var valid3 = true;
									} else var valid3 = true;
									if (valid3) {
										if (data2.results !== void 0) {
											let data5 = data2.results;
											if (!Array.isArray(data5) && data5 !== null) {
												validate13.errors = [{
													instancePath: instancePath + "/runs/" + i0 + "/results",
													schemaPath: "#/allOf/0/properties/runs/items/properties/results/type",
													keyword: "type",
													params: { type: schema13.allOf[0].properties.runs.items.properties.results.type },
													message: "must be array,null"
												}];
												return false;
											}
											var valid3 = true;
										} else var valid3 = true;
									}
								}
							} else {
								validate13.errors = [{
									instancePath: instancePath + "/runs/" + i0,
									schemaPath: "#/allOf/0/properties/runs/items/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								}];
								return false;
							}
						}
					} else {
						validate13.errors = [{
							instancePath: instancePath + "/runs",
							schemaPath: "#/allOf/0/properties/runs/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						}];
						return false;
					}
					var valid1 = true;
				} else var valid1 = true;
			}
		}
	} else {
		validate13.errors = [{
			instancePath,
			schemaPath: "#/allOf/0/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.runs !== void 0) {
			let data6 = data.runs;
			if (Array.isArray(data6)) {
				const len1 = data6.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data7 = data6[i1];
					if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
						if (data7.tool !== void 0) {
							let data8 = data7.tool;
							if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
								if (data8.driver !== void 0) {
									let data9 = data8.driver;
									if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
										let missing3;
										if (data9.name === void 0 && (missing3 = "name")) {
											validate13.errors = [{
												instancePath: instancePath + "/runs/" + i1 + "/tool/driver",
												schemaPath: "#/allOf/1/properties/runs/items/properties/tool/properties/driver/required",
												keyword: "required",
												params: { missingProperty: missing3 },
												message: "must have required property '" + missing3 + "'"
											}];
											return false;
										} else if (data9.name !== void 0) {
											if ("SnykCode" !== data9.name) {
												validate13.errors = [{
													instancePath: instancePath + "/runs/" + i1 + "/tool/driver/name",
													schemaPath: "#/allOf/1/properties/runs/items/properties/tool/properties/driver/properties/name/const",
													keyword: "const",
													params: { allowedValue: "SnykCode" },
													message: "must be equal to constant"
												}];
												return false;
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
	validate13.errors = vErrors;
	return true;
}
const fits14 = validate14;
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (errors === _errs1) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.vulnerabilities === void 0 && (missing0 = "vulnerabilities") || data.dependencyCount === void 0 && (missing0 = "dependencyCount") || data.packageManager === void 0 && (missing0 = "packageManager")) {
				const err0 = {
					instancePath,
					schemaPath: "#/anyOf/0/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			} else {
				if (data.vulnerabilities !== void 0) {
					const _errs3 = errors;
					if (!Array.isArray(data.vulnerabilities)) {
						const err1 = {
							instancePath: instancePath + "/vulnerabilities",
							schemaPath: "#/anyOf/0/properties/vulnerabilities/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
					var valid1 = _errs3 === errors;
				} else var valid1 = true;
				if (valid1) {
					if (data.dependencyCount !== void 0) {
						let data1 = data.dependencyCount;
						const _errs5 = errors;
						if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
							const err2 = {
								instancePath: instancePath + "/dependencyCount",
								schemaPath: "#/anyOf/0/properties/dependencyCount/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
						if (errors === _errs5) {
							if (typeof data1 == "number") {
								if (data1 < 0 || isNaN(data1)) {
									const err3 = {
										instancePath: instancePath + "/dependencyCount",
										schemaPath: "#/anyOf/0/properties/dependencyCount/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err3];
									else vErrors.push(err3);
									errors++;
								}
							}
						}
						var valid1 = _errs5 === errors;
					} else var valid1 = true;
					if (valid1) {
						if (data.packageManager !== void 0) {
							const _errs7 = errors;
							if (typeof data.packageManager !== "string") {
								const err4 = {
									instancePath: instancePath + "/packageManager",
									schemaPath: "#/anyOf/0/properties/packageManager/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err4];
								else vErrors.push(err4);
								errors++;
							}
							var valid1 = _errs7 === errors;
						} else var valid1 = true;
					}
				}
			}
		} else {
			const err5 = {
				instancePath,
				schemaPath: "#/anyOf/0/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs9 = errors;
		if (errors === _errs9) {
			if (Array.isArray(data)) {
				if (data.length < 1) {
					const err6 = {
						instancePath,
						schemaPath: "#/anyOf/1/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				} else {
					const len0 = data.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let data3 = data[i0];
						const _errs11 = errors;
						if (errors === _errs11) {
							if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
								let missing1;
								if (data3.vulnerabilities === void 0 && (missing1 = "vulnerabilities") || data3.dependencyCount === void 0 && (missing1 = "dependencyCount") || data3.packageManager === void 0 && (missing1 = "packageManager")) {
									const err7 = {
										instancePath: instancePath + "/" + i0,
										schemaPath: "#/anyOf/1/items/required",
										keyword: "required",
										params: { missingProperty: missing1 },
										message: "must have required property '" + missing1 + "'"
									};
									if (vErrors === null) vErrors = [err7];
									else vErrors.push(err7);
									errors++;
								} else {
									if (data3.vulnerabilities !== void 0) {
										const _errs13 = errors;
										if (!Array.isArray(data3.vulnerabilities)) {
											const err8 = {
												instancePath: instancePath + "/" + i0 + "/vulnerabilities",
												schemaPath: "#/anyOf/1/items/properties/vulnerabilities/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											};
											if (vErrors === null) vErrors = [err8];
											else vErrors.push(err8);
											errors++;
										}
										var valid3 = _errs13 === errors;
									} else var valid3 = true;
									if (valid3) {
										if (data3.dependencyCount !== void 0) {
											let data5 = data3.dependencyCount;
											const _errs15 = errors;
											if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
												const err9 = {
													instancePath: instancePath + "/" + i0 + "/dependencyCount",
													schemaPath: "#/anyOf/1/items/properties/dependencyCount/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer"
												};
												if (vErrors === null) vErrors = [err9];
												else vErrors.push(err9);
												errors++;
											}
											if (errors === _errs15) {
												if (typeof data5 == "number") {
													if (data5 < 0 || isNaN(data5)) {
														const err10 = {
															instancePath: instancePath + "/" + i0 + "/dependencyCount",
															schemaPath: "#/anyOf/1/items/properties/dependencyCount/minimum",
															keyword: "minimum",
															params: {
																comparison: ">=",
																limit: 0
															},
															message: "must be >= 0"
														};
														if (vErrors === null) vErrors = [err10];
														else vErrors.push(err10);
														errors++;
													}
												}
											}
											var valid3 = _errs15 === errors;
										} else var valid3 = true;
										if (valid3) {
											if (data3.packageManager !== void 0) {
												const _errs17 = errors;
												if (typeof data3.packageManager !== "string") {
													const err11 = {
														instancePath: instancePath + "/" + i0 + "/packageManager",
														schemaPath: "#/anyOf/1/items/properties/packageManager/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													};
													if (vErrors === null) vErrors = [err11];
													else vErrors.push(err11);
													errors++;
												}
												var valid3 = _errs17 === errors;
											} else var valid3 = true;
										}
									}
								}
							} else {
								const err12 = {
									instancePath: instancePath + "/" + i0,
									schemaPath: "#/anyOf/1/items/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
						}
						if (!(_errs11 === errors)) break;
					}
				}
			} else {
				const err13 = {
					instancePath,
					schemaPath: "#/anyOf/1/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		var _valid0 = _errs9 === errors;
		valid0 = valid0 || _valid0;
	}
	if (!valid0) {
		const err14 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err14];
		else vErrors.push(err14);
		errors++;
		validate14.errors = vErrors;
		return false;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate14.errors = vErrors;
	return errors === 0;
}
const fits15 = validate15;
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.Controls === void 0 && (missing0 = "Controls")) {
			validate15.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "Controls" || key0 === "Totals")) {
				validate15.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.Controls !== void 0) {
				let data0 = data.Controls;
				if (Array.isArray(data0)) {
					if (data0.length > 0) {
						validate15.errors = [{
							instancePath: instancePath + "/Controls",
							schemaPath: "#/properties/Controls/maxItems",
							keyword: "maxItems",
							params: { limit: 0 },
							message: "must NOT have more than 0 items"
						}];
						return false;
					}
				} else {
					validate15.errors = [{
						instancePath: instancePath + "/Controls",
						schemaPath: "#/properties/Controls/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.Totals !== void 0) {
					let data1 = data.Totals;
					if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
						validate15.errors = [{
							instancePath: instancePath + "/Totals",
							schemaPath: "#/properties/Totals/type",
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
	validate15.errors = vErrors;
	return true;
}
const fits16 = validate16;
const schema16 = { "anyOf": [
	{
		"type": "object",
		"required": ["summaryDetails"],
		"properties": {
			"summaryDetails": {
				"type": "object",
				"required": ["controls"],
				"properties": {
					"controls": { "type": "object" },
					"frameworks": { "type": ["array", "null"] }
				}
			},
			"results": { "type": ["array", "null"] },
			"resources": { "type": ["array", "null"] }
		}
	},
	{
		"type": "object",
		"required": ["name", "controlReports"],
		"properties": {
			"name": { "type": "string" },
			"controlReports": { "type": ["array", "null"] }
		}
	},
	{
		"type": "array",
		"minItems": 1,
		"items": {
			"type": "object",
			"required": ["name", "controlReports"],
			"properties": {
				"name": { "type": "string" },
				"controlReports": { "type": ["array", "null"] }
			}
		}
	},
	{
		"type": "object",
		"required": ["frameworks"],
		"properties": { "frameworks": {
			"type": "array",
			"minItems": 1,
			"items": {
				"type": "object",
				"required": ["name", "controlReports"],
				"properties": {
					"name": { "type": "string" },
					"controlReports": { "type": ["array", "null"] }
				}
			}
		} }
	}
] };
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (errors === _errs1) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.summaryDetails === void 0 && (missing0 = "summaryDetails")) {
				const err0 = {
					instancePath,
					schemaPath: "#/anyOf/0/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			} else {
				if (data.summaryDetails !== void 0) {
					let data0 = data.summaryDetails;
					const _errs3 = errors;
					if (errors === _errs3) {
						if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
							let missing1;
							if (data0.controls === void 0 && (missing1 = "controls")) {
								const err1 = {
									instancePath: instancePath + "/summaryDetails",
									schemaPath: "#/anyOf/0/properties/summaryDetails/required",
									keyword: "required",
									params: { missingProperty: missing1 },
									message: "must have required property '" + missing1 + "'"
								};
								if (vErrors === null) vErrors = [err1];
								else vErrors.push(err1);
								errors++;
							} else {
								if (data0.controls !== void 0) {
									let data1 = data0.controls;
									const _errs5 = errors;
									if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
										const err2 = {
											instancePath: instancePath + "/summaryDetails/controls",
											schemaPath: "#/anyOf/0/properties/summaryDetails/properties/controls/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										};
										if (vErrors === null) vErrors = [err2];
										else vErrors.push(err2);
										errors++;
									}
									var valid2 = _errs5 === errors;
								} else var valid2 = true;
								if (valid2) {
									if (data0.frameworks !== void 0) {
										let data2 = data0.frameworks;
										const _errs7 = errors;
										if (!Array.isArray(data2) && data2 !== null) {
											const err3 = {
												instancePath: instancePath + "/summaryDetails/frameworks",
												schemaPath: "#/anyOf/0/properties/summaryDetails/properties/frameworks/type",
												keyword: "type",
												params: { type: schema16.anyOf[0].properties.summaryDetails.properties.frameworks.type },
												message: "must be array,null"
											};
											if (vErrors === null) vErrors = [err3];
											else vErrors.push(err3);
											errors++;
										}
										var valid2 = _errs7 === errors;
									} else var valid2 = true;
								}
							}
						} else {
							const err4 = {
								instancePath: instancePath + "/summaryDetails",
								schemaPath: "#/anyOf/0/properties/summaryDetails/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					}
					var valid1 = _errs3 === errors;
				} else var valid1 = true;
				if (valid1) {
					if (data.results !== void 0) {
						let data3 = data.results;
						const _errs9 = errors;
						if (!Array.isArray(data3) && data3 !== null) {
							const err5 = {
								instancePath: instancePath + "/results",
								schemaPath: "#/anyOf/0/properties/results/type",
								keyword: "type",
								params: { type: schema16.anyOf[0].properties.results.type },
								message: "must be array,null"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						var valid1 = _errs9 === errors;
					} else var valid1 = true;
					if (valid1) {
						if (data.resources !== void 0) {
							let data4 = data.resources;
							const _errs11 = errors;
							if (!Array.isArray(data4) && data4 !== null) {
								const err6 = {
									instancePath: instancePath + "/resources",
									schemaPath: "#/anyOf/0/properties/resources/type",
									keyword: "type",
									params: { type: schema16.anyOf[0].properties.resources.type },
									message: "must be array,null"
								};
								if (vErrors === null) vErrors = [err6];
								else vErrors.push(err6);
								errors++;
							}
							var valid1 = _errs11 === errors;
						} else var valid1 = true;
					}
				}
			}
		} else {
			const err7 = {
				instancePath,
				schemaPath: "#/anyOf/0/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs13 = errors;
		if (errors === _errs13) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing2;
				if (data.name === void 0 && (missing2 = "name") || data.controlReports === void 0 && (missing2 = "controlReports")) {
					const err8 = {
						instancePath,
						schemaPath: "#/anyOf/1/required",
						keyword: "required",
						params: { missingProperty: missing2 },
						message: "must have required property '" + missing2 + "'"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				} else {
					if (data.name !== void 0) {
						const _errs15 = errors;
						if (typeof data.name !== "string") {
							const err9 = {
								instancePath: instancePath + "/name",
								schemaPath: "#/anyOf/1/properties/name/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						var valid3 = _errs15 === errors;
					} else var valid3 = true;
					if (valid3) {
						if (data.controlReports !== void 0) {
							let data6 = data.controlReports;
							const _errs17 = errors;
							if (!Array.isArray(data6) && data6 !== null) {
								const err10 = {
									instancePath: instancePath + "/controlReports",
									schemaPath: "#/anyOf/1/properties/controlReports/type",
									keyword: "type",
									params: { type: schema16.anyOf[1].properties.controlReports.type },
									message: "must be array,null"
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
							var valid3 = _errs17 === errors;
						} else var valid3 = true;
					}
				}
			} else {
				const err11 = {
					instancePath,
					schemaPath: "#/anyOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		var _valid0 = _errs13 === errors;
		valid0 = valid0 || _valid0;
		if (!valid0) {
			const _errs19 = errors;
			if (errors === _errs19) {
				if (Array.isArray(data)) {
					if (data.length < 1) {
						const err12 = {
							instancePath,
							schemaPath: "#/anyOf/2/minItems",
							keyword: "minItems",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 items"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					} else {
						const len0 = data.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data7 = data[i0];
							const _errs21 = errors;
							if (errors === _errs21) {
								if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
									let missing3;
									if (data7.name === void 0 && (missing3 = "name") || data7.controlReports === void 0 && (missing3 = "controlReports")) {
										const err13 = {
											instancePath: instancePath + "/" + i0,
											schemaPath: "#/anyOf/2/items/required",
											keyword: "required",
											params: { missingProperty: missing3 },
											message: "must have required property '" + missing3 + "'"
										};
										if (vErrors === null) vErrors = [err13];
										else vErrors.push(err13);
										errors++;
									} else {
										if (data7.name !== void 0) {
											const _errs23 = errors;
											if (typeof data7.name !== "string") {
												const err14 = {
													instancePath: instancePath + "/" + i0 + "/name",
													schemaPath: "#/anyOf/2/items/properties/name/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err14];
												else vErrors.push(err14);
												errors++;
											}
											var valid5 = _errs23 === errors;
										} else var valid5 = true;
										if (valid5) {
											if (data7.controlReports !== void 0) {
												let data9 = data7.controlReports;
												const _errs25 = errors;
												if (!Array.isArray(data9) && data9 !== null) {
													const err15 = {
														instancePath: instancePath + "/" + i0 + "/controlReports",
														schemaPath: "#/anyOf/2/items/properties/controlReports/type",
														keyword: "type",
														params: { type: schema16.anyOf[2].items.properties.controlReports.type },
														message: "must be array,null"
													};
													if (vErrors === null) vErrors = [err15];
													else vErrors.push(err15);
													errors++;
												}
												var valid5 = _errs25 === errors;
											} else var valid5 = true;
										}
									}
								} else {
									const err16 = {
										instancePath: instancePath + "/" + i0,
										schemaPath: "#/anyOf/2/items/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									};
									if (vErrors === null) vErrors = [err16];
									else vErrors.push(err16);
									errors++;
								}
							}
							if (!(_errs21 === errors)) break;
						}
					}
				} else {
					const err17 = {
						instancePath,
						schemaPath: "#/anyOf/2/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			}
			var _valid0 = _errs19 === errors;
			valid0 = valid0 || _valid0;
			if (!valid0) {
				const _errs27 = errors;
				if (errors === _errs27) {
					if (data && typeof data == "object" && !Array.isArray(data)) {
						let missing4;
						if (data.frameworks === void 0 && (missing4 = "frameworks")) {
							const err18 = {
								instancePath,
								schemaPath: "#/anyOf/3/required",
								keyword: "required",
								params: { missingProperty: missing4 },
								message: "must have required property '" + missing4 + "'"
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						} else if (data.frameworks !== void 0) {
							let data10 = data.frameworks;
							if (errors === errors) {
								if (Array.isArray(data10)) {
									if (data10.length < 1) {
										const err19 = {
											instancePath: instancePath + "/frameworks",
											schemaPath: "#/anyOf/3/properties/frameworks/minItems",
											keyword: "minItems",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 items"
										};
										if (vErrors === null) vErrors = [err19];
										else vErrors.push(err19);
										errors++;
									} else {
										const len1 = data10.length;
										for (let i1 = 0; i1 < len1; i1++) {
											let data11 = data10[i1];
											const _errs31 = errors;
											if (errors === _errs31) {
												if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
													let missing5;
													if (data11.name === void 0 && (missing5 = "name") || data11.controlReports === void 0 && (missing5 = "controlReports")) {
														const err20 = {
															instancePath: instancePath + "/frameworks/" + i1,
															schemaPath: "#/anyOf/3/properties/frameworks/items/required",
															keyword: "required",
															params: { missingProperty: missing5 },
															message: "must have required property '" + missing5 + "'"
														};
														if (vErrors === null) vErrors = [err20];
														else vErrors.push(err20);
														errors++;
													} else {
														if (data11.name !== void 0) {
															const _errs33 = errors;
															if (typeof data11.name !== "string") {
																const err21 = {
																	instancePath: instancePath + "/frameworks/" + i1 + "/name",
																	schemaPath: "#/anyOf/3/properties/frameworks/items/properties/name/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																};
																if (vErrors === null) vErrors = [err21];
																else vErrors.push(err21);
																errors++;
															}
															var valid8 = _errs33 === errors;
														} else var valid8 = true;
														if (valid8) {
															if (data11.controlReports !== void 0) {
																let data13 = data11.controlReports;
																const _errs35 = errors;
																if (!Array.isArray(data13) && data13 !== null) {
																	const err22 = {
																		instancePath: instancePath + "/frameworks/" + i1 + "/controlReports",
																		schemaPath: "#/anyOf/3/properties/frameworks/items/properties/controlReports/type",
																		keyword: "type",
																		params: { type: schema16.anyOf[3].properties.frameworks.items.properties.controlReports.type },
																		message: "must be array,null"
																	};
																	if (vErrors === null) vErrors = [err22];
																	else vErrors.push(err22);
																	errors++;
																}
																var valid8 = _errs35 === errors;
															} else var valid8 = true;
														}
													}
												} else {
													const err23 = {
														instancePath: instancePath + "/frameworks/" + i1,
														schemaPath: "#/anyOf/3/properties/frameworks/items/type",
														keyword: "type",
														params: { type: "object" },
														message: "must be object"
													};
													if (vErrors === null) vErrors = [err23];
													else vErrors.push(err23);
													errors++;
												}
											}
											if (!(_errs31 === errors)) break;
										}
									}
								} else {
									const err24 = {
										instancePath: instancePath + "/frameworks",
										schemaPath: "#/anyOf/3/properties/frameworks/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									};
									if (vErrors === null) vErrors = [err24];
									else vErrors.push(err24);
									errors++;
								}
							}
						}
					} else {
						const err25 = {
							instancePath,
							schemaPath: "#/anyOf/3/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
				}
				var _valid0 = _errs27 === errors;
				valid0 = valid0 || _valid0;
			}
		}
	}
	if (!valid0) {
		const err26 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err26];
		else vErrors.push(err26);
		errors++;
		validate16.errors = vErrors;
		return false;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate16.errors = vErrors;
	return errors === 0;
}
const fits17 = validate17;
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.nodes === void 0 && (missing0 = "nodes") || data.services === void 0 && (missing0 = "services") || data.vulnerabilities === void 0 && (missing0 = "vulnerabilities")) {
			validate17.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.nodes !== void 0) {
				let data0 = data.nodes;
				if (Array.isArray(data0)) {
					const len0 = data0.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let data1 = data0[i0];
						if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
							validate17.errors = [{
								instancePath: instancePath + "/nodes/" + i0,
								schemaPath: "#/properties/nodes/items/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							}];
							return false;
						}
					}
				} else {
					validate17.errors = [{
						instancePath: instancePath + "/nodes",
						schemaPath: "#/properties/nodes/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.services !== void 0) {
					let data2 = data.services;
					if (Array.isArray(data2)) {
						const len1 = data2.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data3 = data2[i1];
							if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
								validate17.errors = [{
									instancePath: instancePath + "/services/" + i1,
									schemaPath: "#/properties/services/items/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								}];
								return false;
							}
						}
					} else {
						validate17.errors = [{
							instancePath: instancePath + "/services",
							schemaPath: "#/properties/services/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.vulnerabilities !== void 0) {
						let data4 = data.vulnerabilities;
						if (Array.isArray(data4)) {
							const len2 = data4.length;
							for (let i2 = 0; i2 < len2; i2++) {
								let data5 = data4[i2];
								if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
									let missing1;
									if (data5.location === void 0 && (missing1 = "location") || data5.severity === void 0 && (missing1 = "severity") || data5.vulnerability === void 0 && (missing1 = "vulnerability")) {
										validate17.errors = [{
											instancePath: instancePath + "/vulnerabilities/" + i2,
											schemaPath: "#/properties/vulnerabilities/items/required",
											keyword: "required",
											params: { missingProperty: missing1 },
											message: "must have required property '" + missing1 + "'"
										}];
										return false;
									}
								} else {
									validate17.errors = [{
										instancePath: instancePath + "/vulnerabilities/" + i2,
										schemaPath: "#/properties/vulnerabilities/items/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									}];
									return false;
								}
							}
						} else {
							validate17.errors = [{
								instancePath: instancePath + "/vulnerabilities",
								schemaPath: "#/properties/vulnerabilities/type",
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
const fits18 = validate18;
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (typeof data[key0] !== "string") {
			validate18.errors = [{
				instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
				schemaPath: "#/additionalProperties/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			}];
			return false;
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
	validate18.errors = vErrors;
	return true;
}
const fits19 = validate19;
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.result === void 0 && (missing0 = "result")) {
			validate19.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else if (data.result !== void 0) {
			if (!Array.isArray(data.result)) {
				validate19.errors = [{
					instancePath: instancePath + "/result",
					schemaPath: "#/properties/result/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				}];
				return false;
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
const fits20 = validate20;
const schema20 = {
	"type": "object",
	"required": [
		"Checks",
		"Reports",
		"Summary"
	],
	"properties": {
		"Checks": { "type": ["array", "null"] },
		"Reports": { "type": ["array", "null"] },
		"Summary": {
			"type": "object",
			"required": ["ChecksStatus"]
		}
	}
};
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.Checks === void 0 && (missing0 = "Checks") || data.Reports === void 0 && (missing0 = "Reports") || data.Summary === void 0 && (missing0 = "Summary")) {
			validate20.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.Checks !== void 0) {
				let data0 = data.Checks;
				if (!Array.isArray(data0) && data0 !== null) {
					validate20.errors = [{
						instancePath: instancePath + "/Checks",
						schemaPath: "#/properties/Checks/type",
						keyword: "type",
						params: { type: schema20.properties.Checks.type },
						message: "must be array,null"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.Reports !== void 0) {
					let data1 = data.Reports;
					if (!Array.isArray(data1) && data1 !== null) {
						validate20.errors = [{
							instancePath: instancePath + "/Reports",
							schemaPath: "#/properties/Reports/type",
							keyword: "type",
							params: { type: schema20.properties.Reports.type },
							message: "must be array,null"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.Summary !== void 0) {
						let data2 = data.Summary;
						if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
							let missing1;
							if (data2.ChecksStatus === void 0 && (missing1 = "ChecksStatus")) {
								validate20.errors = [{
									instancePath: instancePath + "/Summary",
									schemaPath: "#/properties/Summary/required",
									keyword: "required",
									params: { missingProperty: missing1 },
									message: "must have required property '" + missing1 + "'"
								}];
								return false;
							}
						} else {
							validate20.errors = [{
								instancePath: instancePath + "/Summary",
								schemaPath: "#/properties/Summary/type",
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
const fits21 = validate21;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name !== void 0) {
			if ("checkstyle" !== data.name) {
				validate21.errors = [{
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/const",
					keyword: "const",
					params: { allowedValue: "checkstyle" },
					message: "must be equal to constant"
				}];
				return false;
			}
		}
	} else {
		validate21.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate21.errors = vErrors;
	return true;
}
const fits22 = validate22;
const schema22 = {
	"type": "object",
	"properties": { "name": { "enum": ["testsuites", "testsuite"] } }
};
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name !== void 0) {
			let data0 = data.name;
			if (!(data0 === "testsuites" || data0 === "testsuite")) {
				validate22.errors = [{
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/enum",
					keyword: "enum",
					params: { allowedValues: schema22.properties.name.enum },
					message: "must be equal to one of the allowed values"
				}];
				return false;
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
const fits23 = validate23;
const schema23 = {
	"type": "object",
	"required": ["diagnostics"],
	"properties": {
		"diagnostics": { "type": "array" },
		"source": { "type": ["object", "null"] },
		"severity": { "type": [
			"string",
			"integer",
			"null"
		] }
	},
	"additionalProperties": false
};
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.diagnostics === void 0 && (missing0 = "diagnostics")) {
			validate23.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "diagnostics" || key0 === "source" || key0 === "severity")) {
				validate23.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.diagnostics !== void 0) {
				if (!Array.isArray(data.diagnostics)) {
					validate23.errors = [{
						instancePath: instancePath + "/diagnostics",
						schemaPath: "#/properties/diagnostics/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.source !== void 0) {
					let data1 = data.source;
					if (!(data1 && typeof data1 == "object" && !Array.isArray(data1)) && data1 !== null) {
						validate23.errors = [{
							instancePath: instancePath + "/source",
							schemaPath: "#/properties/source/type",
							keyword: "type",
							params: { type: schema23.properties.source.type },
							message: "must be object,null"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.severity !== void 0) {
						let data2 = data.severity;
						if (typeof data2 !== "string" && !(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)) && data2 !== null) {
							validate23.errors = [{
								instancePath: instancePath + "/severity",
								schemaPath: "#/properties/severity/type",
								keyword: "type",
								params: { type: schema23.properties.severity.type },
								message: "must be string,integer,null"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
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
const fits24 = validate24;
const schema24 = {
	"type": "object",
	"required": ["location"],
	"properties": {
		"message": { "type": "string" },
		"location": {
			"type": "object",
			"required": ["path"],
			"properties": {
				"path": { "type": "string" },
				"range": { "type": ["object", "null"] }
			},
			"additionalProperties": false
		},
		"severity": { "type": [
			"string",
			"integer",
			"null"
		] },
		"source": { "type": ["object", "null"] },
		"code": { "type": ["object", "null"] },
		"suggestions": { "type": ["array", "null"] }
	}
};
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.location === void 0 && (missing0 = "location")) {
			validate24.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.message !== void 0) {
				if (typeof data.message !== "string") {
					validate24.errors = [{
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
				if (data.location !== void 0) {
					let data1 = data.location;
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						let missing1;
						if (data1.path === void 0 && (missing1 = "path")) {
							validate24.errors = [{
								instancePath: instancePath + "/location",
								schemaPath: "#/properties/location/required",
								keyword: "required",
								params: { missingProperty: missing1 },
								message: "must have required property '" + missing1 + "'"
							}];
							return false;
						} else {
							for (const key0 in data1) if (!(key0 === "path" || key0 === "range")) {
								validate24.errors = [{
									instancePath: instancePath + "/location",
									schemaPath: "#/properties/location/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key0 },
									message: "must NOT have additional properties"
								}];
								return false;
							}
							if (data1.path !== void 0) {
								if (typeof data1.path !== "string") {
									validate24.errors = [{
										instancePath: instancePath + "/location/path",
										schemaPath: "#/properties/location/properties/path/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid1 = true;
							} else var valid1 = true;
							if (valid1) {
								if (data1.range !== void 0) {
									let data3 = data1.range;
									if (!(data3 && typeof data3 == "object" && !Array.isArray(data3)) && data3 !== null) {
										validate24.errors = [{
											instancePath: instancePath + "/location/range",
											schemaPath: "#/properties/location/properties/range/type",
											keyword: "type",
											params: { type: schema24.properties.location.properties.range.type },
											message: "must be object,null"
										}];
										return false;
									}
									var valid1 = true;
								} else var valid1 = true;
							}
						}
					} else {
						validate24.errors = [{
							instancePath: instancePath + "/location",
							schemaPath: "#/properties/location/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.severity !== void 0) {
						let data4 = data.severity;
						if (typeof data4 !== "string" && !(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4)) && data4 !== null) {
							validate24.errors = [{
								instancePath: instancePath + "/severity",
								schemaPath: "#/properties/severity/type",
								keyword: "type",
								params: { type: schema24.properties.severity.type },
								message: "must be string,integer,null"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.source !== void 0) {
							let data5 = data.source;
							if (!(data5 && typeof data5 == "object" && !Array.isArray(data5)) && data5 !== null) {
								validate24.errors = [{
									instancePath: instancePath + "/source",
									schemaPath: "#/properties/source/type",
									keyword: "type",
									params: { type: schema24.properties.source.type },
									message: "must be object,null"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.code !== void 0) {
								let data6 = data.code;
								if (!(data6 && typeof data6 == "object" && !Array.isArray(data6)) && data6 !== null) {
									validate24.errors = [{
										instancePath: instancePath + "/code",
										schemaPath: "#/properties/code/type",
										keyword: "type",
										params: { type: schema24.properties.code.type },
										message: "must be object,null"
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.suggestions !== void 0) {
									let data7 = data.suggestions;
									if (!Array.isArray(data7) && data7 !== null) {
										validate24.errors = [{
											instancePath: instancePath + "/suggestions",
											schemaPath: "#/properties/suggestions/type",
											keyword: "type",
											params: { type: schema24.properties.suggestions.type },
											message: "must be array,null"
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
const checks = new Map([
	["{\"anyOf\":[{\"type\":\"object\",\"required\":[\"SchemaVersion\",\"ArtifactName\"],\"properties\":{\"SchemaVersion\":{\"type\":\"integer\",\"minimum\":2},\"ArtifactName\":{\"type\":\"string\"},\"ArtifactType\":{\"type\":\"string\"},\"Results\":{\"type\":[\"array\",\"null\"],\"items\":{\"type\":\"object\",\"required\":[\"Target\"],\"properties\":{\"Target\":{\"type\":\"string\"},\"Class\":{\"type\":\"string\"},\"Type\":{\"type\":\"string\"}}}},\"Metadata\":{\"type\":[\"object\",\"null\"]}}},{\"type\":\"array\",\"minItems\":1,\"items\":{\"type\":\"object\",\"required\":[\"Target\"],\"properties\":{\"Target\":{\"type\":\"string\"},\"Class\":{\"type\":\"string\"},\"Type\":{\"type\":\"string\"}},\"anyOf\":[{\"required\":[\"Vulnerabilities\"]},{\"required\":[\"Type\"]}]}}]}", fits0],
	["{\"type\":\"object\",\"required\":[\"matches\",\"descriptor\"],\"properties\":{\"matches\":{\"type\":[\"array\",\"null\"]},\"ignoredMatches\":{\"type\":[\"array\",\"null\"]},\"descriptor\":{\"type\":\"object\",\"required\":[\"name\"],\"properties\":{\"name\":{\"const\":\"grype\"},\"version\":{\"type\":\"string\"}}},\"source\":{\"type\":[\"object\",\"null\"]},\"distro\":{\"type\":[\"object\",\"null\"]}}}", fits1],
	["{\"type\":\"object\",\"required\":[\"Issues\",\"Report\"],\"properties\":{\"Issues\":{\"type\":[\"array\",\"null\"]},\"Report\":{\"type\":[\"object\",\"null\"],\"properties\":{\"Linters\":{\"type\":\"array\"},\"Error\":{\"type\":\"string\"}}}}}", fits2],
	["{\"type\":\"object\",\"required\":[\"config\"],\"properties\":{\"config\":{\"type\":\"object\",\"required\":[\"protocol_version\",\"scanner_name\"],\"properties\":{\"scanner_name\":{\"const\":\"govulncheck\"},\"protocol_version\":{\"type\":\"string\",\"pattern\":\"^v1\\\\.\"}}}}}", fits3],
	["{\"type\":\"object\",\"required\":[\"results\",\"errors\",\"paths\"],\"properties\":{\"results\":{\"type\":\"array\"},\"errors\":{\"type\":\"array\",\"items\":{\"type\":\"object\"}},\"paths\":{\"type\":\"object\",\"required\":[\"scanned\"],\"properties\":{\"scanned\":{\"type\":\"array\"}}}}}", fits4],
	["{\"type\":\"object\",\"required\":[\"results\",\"experimental_config\"],\"properties\":{\"results\":{\"type\":[\"array\",\"null\"]},\"experimental_config\":{\"type\":\"object\"}}}", fits5],
	["{\"type\":[\"array\",\"null\"],\"maxItems\":0}", fits6],
	["{\"type\":\"object\",\"required\":[\"comments\"],\"properties\":{\"comments\":{\"type\":\"array\"}},\"additionalProperties\":false}", fits7],
	["{\"type\":\"array\",\"maxItems\":0}", fits8],
	["{\"type\":\"object\",\"required\":[\"version\",\"runs\"],\"properties\":{\"version\":{\"const\":\"2.1.0\"},\"runs\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"required\":[\"tool\"],\"properties\":{\"tool\":{\"type\":\"object\",\"required\":[\"driver\"],\"properties\":{\"driver\":{\"type\":\"object\"}}},\"results\":{\"type\":[\"array\",\"null\"]}}}}}}", fits9],
	["{\"type\":\"object\",\"required\":[\"paging\"],\"properties\":{\"paging\":{\"type\":\"object\",\"required\":[\"total\"],\"properties\":{\"total\":{\"type\":\"integer\"}}},\"projectStatus\":{\"type\":\"object\",\"required\":[\"status\"]}},\"anyOf\":[{\"required\":[\"issues\"],\"properties\":{\"issues\":{\"type\":\"array\"}}},{\"required\":[\"hotspots\"],\"properties\":{\"hotspots\":{\"type\":\"array\"}}}]}", fits10],
	["{\"type\":\"object\",\"required\":[\"count\",\"issues\",\"status\"],\"properties\":{\"count\":{\"type\":\"integer\",\"minimum\":0},\"issues\":{\"type\":\"array\"},\"status\":{\"type\":\"string\"},\"summary\":{\"type\":[\"object\",\"null\"]}}}", fits11],
	["{\"type\":\"object\",\"required\":[\"results\",\"totalCount\",\"scanID\"],\"properties\":{\"results\":{\"type\":[\"array\",\"null\"]},\"totalCount\":{\"type\":\"integer\",\"minimum\":0},\"scanID\":{\"type\":\"string\"}}}", fits12],
	["{\"allOf\":[{\"type\":\"object\",\"required\":[\"version\",\"runs\"],\"properties\":{\"version\":{\"const\":\"2.1.0\"},\"runs\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"required\":[\"tool\"],\"properties\":{\"tool\":{\"type\":\"object\",\"required\":[\"driver\"],\"properties\":{\"driver\":{\"type\":\"object\"}}},\"results\":{\"type\":[\"array\",\"null\"]}}}}}},{\"properties\":{\"runs\":{\"items\":{\"properties\":{\"tool\":{\"properties\":{\"driver\":{\"required\":[\"name\"],\"properties\":{\"name\":{\"const\":\"SnykCode\"}}}}}}}}}}]}", fits13],
	["{\"anyOf\":[{\"type\":\"object\",\"required\":[\"vulnerabilities\",\"dependencyCount\",\"packageManager\"],\"properties\":{\"vulnerabilities\":{\"type\":\"array\"},\"dependencyCount\":{\"type\":\"integer\",\"minimum\":0},\"packageManager\":{\"type\":\"string\"}}},{\"type\":\"array\",\"minItems\":1,\"items\":{\"type\":\"object\",\"required\":[\"vulnerabilities\",\"dependencyCount\",\"packageManager\"],\"properties\":{\"vulnerabilities\":{\"type\":\"array\"},\"dependencyCount\":{\"type\":\"integer\",\"minimum\":0},\"packageManager\":{\"type\":\"string\"}}}}]}", fits14],
	["{\"type\":\"object\",\"required\":[\"Controls\"],\"properties\":{\"Controls\":{\"type\":\"array\",\"maxItems\":0},\"Totals\":{\"type\":\"object\"}},\"additionalProperties\":false}", fits15],
	["{\"anyOf\":[{\"type\":\"object\",\"required\":[\"summaryDetails\"],\"properties\":{\"summaryDetails\":{\"type\":\"object\",\"required\":[\"controls\"],\"properties\":{\"controls\":{\"type\":\"object\"},\"frameworks\":{\"type\":[\"array\",\"null\"]}}},\"results\":{\"type\":[\"array\",\"null\"]},\"resources\":{\"type\":[\"array\",\"null\"]}}},{\"type\":\"object\",\"required\":[\"name\",\"controlReports\"],\"properties\":{\"name\":{\"type\":\"string\"},\"controlReports\":{\"type\":[\"array\",\"null\"]}}},{\"type\":\"array\",\"minItems\":1,\"items\":{\"type\":\"object\",\"required\":[\"name\",\"controlReports\"],\"properties\":{\"name\":{\"type\":\"string\"},\"controlReports\":{\"type\":[\"array\",\"null\"]}}}},{\"type\":\"object\",\"required\":[\"frameworks\"],\"properties\":{\"frameworks\":{\"type\":\"array\",\"minItems\":1,\"items\":{\"type\":\"object\",\"required\":[\"name\",\"controlReports\"],\"properties\":{\"name\":{\"type\":\"string\"},\"controlReports\":{\"type\":[\"array\",\"null\"]}}}}}}]}", fits16],
	["{\"type\":\"object\",\"required\":[\"nodes\",\"services\",\"vulnerabilities\"],\"properties\":{\"nodes\":{\"type\":\"array\",\"items\":{\"type\":\"object\"}},\"services\":{\"type\":\"array\",\"items\":{\"type\":\"object\"}},\"vulnerabilities\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"required\":[\"location\",\"severity\",\"vulnerability\"]}}}}", fits17],
	["{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}}", fits18],
	["{\"type\":\"object\",\"required\":[\"result\"],\"properties\":{\"result\":{\"type\":\"array\"}}}", fits19],
	["{\"type\":\"object\",\"required\":[\"Checks\",\"Reports\",\"Summary\"],\"properties\":{\"Checks\":{\"type\":[\"array\",\"null\"]},\"Reports\":{\"type\":[\"array\",\"null\"]},\"Summary\":{\"type\":\"object\",\"required\":[\"ChecksStatus\"]}}}", fits20],
	["{\"type\":\"object\",\"properties\":{\"name\":{\"const\":\"checkstyle\"}}}", fits21],
	["{\"type\":\"object\",\"properties\":{\"name\":{\"enum\":[\"testsuites\",\"testsuite\"]}}}", fits22],
	["{\"type\":\"object\",\"required\":[\"diagnostics\"],\"properties\":{\"diagnostics\":{\"type\":\"array\"},\"source\":{\"type\":[\"object\",\"null\"]},\"severity\":{\"type\":[\"string\",\"integer\",\"null\"]}},\"additionalProperties\":false}", fits23],
	["{\"type\":\"object\",\"required\":[\"location\"],\"properties\":{\"message\":{\"type\":\"string\"},\"location\":{\"type\":\"object\",\"required\":[\"path\"],\"properties\":{\"path\":{\"type\":\"string\"},\"range\":{\"type\":[\"object\",\"null\"]}},\"additionalProperties\":false},\"severity\":{\"type\":[\"string\",\"integer\",\"null\"]},\"source\":{\"type\":[\"object\",\"null\"]},\"code\":{\"type\":[\"object\",\"null\"]},\"suggestions\":{\"type\":[\"array\",\"null\"]}}}", fits24]
]);
const compiledBefore = (schema) => checks.get(JSON.stringify(schema));
export { compiledBefore };
