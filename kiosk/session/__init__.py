"""One visit: a pure state machine, and the controller that runs it."""
