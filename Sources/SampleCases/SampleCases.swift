// SampleCases
