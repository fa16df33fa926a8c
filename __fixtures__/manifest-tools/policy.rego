package main

deny contains msg if {
	input.kind == "Deployment"
	not input.metadata.labels.team
	msg := "a Deployment names its team"
}

warn contains {"msg": "an image names its digest", "severity": "low", "fieldPath": path} if {
	some i, container in input.spec.containers
	not contains(container.image, "@")
	path := sprintf("spec.containers[%d].image", [i])
}
