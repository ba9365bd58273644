"""How the machine is: self-tests, their results and history, and reports for people and for monitoring systems."""
