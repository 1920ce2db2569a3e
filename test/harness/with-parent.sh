#!/bin/sh
# Starts $TRUST_PROGRAM so that the kernel ends it with the process that started it, however that ends.
exec setpriv --pdeathsig KILL "$TRUST_PROGRAM" "$@"
