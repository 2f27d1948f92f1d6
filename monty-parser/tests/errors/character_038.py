a::b
