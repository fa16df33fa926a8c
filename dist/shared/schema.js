// src/domain/schema.ts
function object(properties, required, description = "") {
	return {
		type: "object",
		...description === "" ? {} : { description },
		properties,
		required,
		additionalProperties: false
	};
}
function array(items, description = "") {
	return {
		type: "array",
		...description === "" ? {} : { description },
		items
	};
}
function text(description = "") {
	return {
		type: "string",
		...description === "" ? {} : { description }
	};
}
function count(description = "") {
	return {
		type: "integer",
		minimum: 0,
		...description === "" ? {} : { description }
	};
}
function oneOf(values, description = "") {
	return {
		enum: values,
		...description === "" ? {} : { description }
	};
}
export { text as a, oneOf as i, count as n, object as r, array as t };
