"""The command line: one command a module, imports only when a command runs."""
