# Not an Exception, yet it ends the program in the same way.
try:
    raise KeyboardInterrupt("by hand")
except Exception:
    print("never")
