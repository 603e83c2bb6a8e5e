// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// Targets stand in import order: each may import only what stands above it (see ArchitectureTests).
let package = Package(
  name: "ombud",
  products: [
    .executable(name: "ombud", targets: ["ombud"]),
    .executable(name: "ombud-soak", targets: ["ombud-soak"]),
    .executable(name: "ombud-benchmark", targets: ["ombud-benchmark"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/LebJe/TOMLKit", exact: "0.6.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
  ],
  targets: [
    // C libraries of the system.
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CSodium", providers: [.apt(["libsodium-dev"])]),

    // The domain: cases, commands, guidance rules, days. No file, no clock, no terminal.
    .target(name: "Casework", swiftSettings: strict),

    // Believable cases made through the commands, from a seed: demo, load data, property tests, soak.
    .target(name: "SampleCases", dependencies: ["Casework"], swiftSettings: strict),

    // Intake forms as an online form exports them: read, checked, and turned into commands.
    .target(name: "FormImport", dependencies: ["Casework", "CSodium"], swiftSettings: strict),

    // The file-backed store: records, journal, undo, search.
    .target(
      name: "CaseStore",
      dependencies: ["Casework", "CSQLite", "CSodium", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict),

    // Samples played on a store: for the program's examples, tests, soak and benchmark.
    .target(name: "SampleStores", dependencies: ["Casework", "SampleCases", "CaseStore"], swiftSettings: strict),

    // The terminal toolkit; knows nothing of cases.
    .target(
      name: "Terminal",
      dependencies: ["CNcurses", .product(name: "TOMLKit", package: "TOMLKit")],
      swiftSettings: strict),

    // Letters' templates, filled in from a case.
    .target(
      name: "Letters", dependencies: ["Casework", .product(name: "Mustache", package: "swift-mustache")],
      swiftSettings: strict),

    // Panes, forms, keys, settings: what the caseworker sees and chooses.
    .target(
      name: "Console", dependencies: ["Casework", "Terminal", .product(name: "TOMLKit", package: "TOMLKit")],
      swiftSettings: strict),

    // What is typed and not yet saved, as files of the person typing.
    .target(name: "Drafts", dependencies: ["Casework", "Console"], swiftSettings: strict),

    // The program: command line, wiring.
    .executableTarget(
      name: "ombud",
      dependencies: [
        "Casework", "SampleCases", "FormImport", "CaseStore", "SampleStores", "Terminal", "Letters", "Console",
        "Drafts", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // The large sizes of the properties, and the measurements.
    .executableTarget(
      name: "ombud-soak",
      dependencies: [
        "Casework", "SampleCases", "CaseStore", "SampleStores", "KeyStorm",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "ombud-benchmark",
      dependencies: [
        "Casework", "SampleCases", "CaseStore", "SampleStores", "Console", "Drafts",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // Tests.
    .systemLibrary(name: "CVTerm", path: "Tests/CVTerm", providers: [.apt(["libvterm-dev"])]),
    .target(
      name: "TestSupport", dependencies: ["CVTerm", "CNcurses"], path: "Tests/TestSupport", swiftSettings: strict),
    // Random keys and sizes on the program itself: for a test, and for soak.
    .target(
      name: "KeyStorm", dependencies: ["TestSupport", "SampleCases"], path: "Tests/KeyStorm", swiftSettings: strict),
    .testTarget(name: "CaseworkTests", dependencies: ["Casework"], swiftSettings: strict),
    .testTarget(name: "SampleCasesTests", dependencies: ["SampleCases", "Casework"], swiftSettings: strict),
    .testTarget(
      name: "FormImportTests", dependencies: ["FormImport", "SampleCases"], resources: [.copy("Forms")],
      swiftSettings: strict),
    .testTarget(
      name: "CaseStoreTests", dependencies: ["CaseStore", "SampleCases", "SampleStores"], swiftSettings: strict),
    .testTarget(name: "TerminalTests", dependencies: ["Terminal", "TestSupport"], swiftSettings: strict),
    .testTarget(name: "LettersTests", dependencies: ["Letters", "SampleCases"], swiftSettings: strict),
    .testTarget(name: "DraftsTests", dependencies: ["Drafts"], swiftSettings: strict),
    .testTarget(name: "ConsoleTests", dependencies: ["Console", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests", dependencies: ["TestSupport", "KeyStorm", "Casework", "SampleCases", "ombud", "CSQLite"],
      swiftSettings: strict),
    .testTarget(name: "ArchitectureTests", swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
