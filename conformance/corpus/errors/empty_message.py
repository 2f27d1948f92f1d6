# An empty message leaves the colon out too.
raise RuntimeError("")
