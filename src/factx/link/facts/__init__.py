"""From mentions to facts: subject, attribute, scope, status and holder of what a source says."""
