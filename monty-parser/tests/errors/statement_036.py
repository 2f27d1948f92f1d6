raise from b
