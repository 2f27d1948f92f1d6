a,,b
