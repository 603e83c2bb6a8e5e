/// How complaints are settled before an investigation, and to whom those go that are not.
extension Slice {
  static let mediation = Section(
    name: "SM 2.114-2.131",
    lines: """
      SM-2.114 guidance none
      SM-2.115 guidance auto
      SM-2.116 guidance prompt
      SM-2.117a guidance record
      SM-2.117b guidance auto
      SM-2.118a guidance warn
      SM-2.118b guidance prompt
      SM-2.118c guidance record
      SM-2.119a guidance block
      SM-2.119b guidance prompt
      SM-2.120a guidance block
      SM-2.120b guidance block
      SM-2.121 guidance auto
      SM-2.122a guidance prompt
      SM-2.122b guidance block
      SM-2.122c guidance auto
      SM-2.123 guidance prompt
      SM-2.124 guidance prompt
      SM-2.125a guidance warn
      SM-2.125b guidance record
      SM-2.126a guidance none
      SM-2.126b guidance block
      SM-2.127a guidance block
      SM-2.127b guidance block
      SM-2.128 guidance block
      SM-2.129 guidance auto
      SM-2.130 guidance block
      SM-2.131 guidance auto
      """)

  static let resolution = Section(
    name: "SM 2.132-2.141",
    lines: """
      SM-2.132a policy block
      SM-2.132b policy auto
      SM-2.133a policy block
      SM-2.133b guidance block
      SM-2.134 policy block
      SM-2.135 policy block
      SM-2.136 policy block
      SM-2.137 guidance auto
      SM-2.138 guidance none
      SM-2.139 guidance prompt
      SM-2.140 legal block
      SM-2.141a guidance auto
      SM-2.141b policy block
      SM-2.141c policy block
      """)

  static let allocation = Section(
    name: "SM 2.182-2.195",
    lines: """
      SM-2.182a guidance auto
      SM-2.182b guidance warn
      SM-2.183 policy block
      SM-2.184 guidance auto
      SM-2.185 policy block
      SM-2.186 guidance none
      SM-2.187 guidance prompt
      SM-2.188 guidance prompt
      SM-2.189 guidance block
      SM-2.190 guidance prompt
      SM-2.191 guidance prompt
      SM-2.192a guidance prompt
      SM-2.192b guidance record
      SM-2.193 guidance none
      SM-2.194a policy block
      SM-2.194b guidance prompt
      SM-2.195a guidance block
      SM-2.195b guidance prompt
      """)
}
