data = fetch("https://example.com")
print(len(data))
