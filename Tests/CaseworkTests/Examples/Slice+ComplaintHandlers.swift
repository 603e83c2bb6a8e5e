/// Complaints that other organisations considered too.
extension Slice {
  static let secondTier = Section(
    name: "SM 2.142-2.157",
    lines: """
      SM-2.142 policy warn
      SM-2.143a guidance warn
      SM-2.143b guidance record
      SM-2.144a policy auto
      SM-2.144b guidance record
      SM-2.145 guidance warn
      SM-2.146 policy block
      SM-2.147a policy prompt
      SM-2.147b policy none
      SM-2.148a policy block
      SM-2.148b policy record
      SM-2.149 policy prompt
      SM-2.150a policy prompt
      SM-2.150b guidance record
      SM-2.151 policy block
      SM-2.152a policy auto
      SM-2.152b policy block
      SM-2.153 policy record
      SM-2.154a policy record
      SM-2.154b policy block
      SM-2.154c policy auto
      SM-2.155 policy prompt
      SM-2.156 policy block
      SM-2.157a policy warn
      SM-2.157b policy block
      """)

  static let commissioner = Section(
    name: "SM 2.158-2.169",
    lines: """
      SM-2.158 legal auto
      SM-2.159a policy auto
      SM-2.159b guidance record
      SM-2.160a policy prompt
      SM-2.160b policy none
      SM-2.161 guidance warn
      SM-2.162 policy prompt
      SM-2.163 policy block
      SM-2.164a policy auto
      SM-2.164b policy block
      SM-2.165 policy block
      SM-2.166a policy prompt
      SM-2.166b guidance record
      SM-2.167 policy block
      SM-2.168 policy prompt
      SM-2.169 policy block
      """)

  static let healthcare = Section(
    name: "SM 2.170-2.181",
    lines: """
      SM-2.170a guidance record
      SM-2.170b guidance prompt
      SM-2.171a policy block
      SM-2.171b policy prompt
      SM-2.172 policy auto
      SM-2.173 guidance block
      SM-2.174a guidance prompt
      SM-2.174b guidance prompt
      SM-2.175 policy auto
      SM-2.176a guidance block
      SM-2.176b guidance block
      SM-2.177a policy block
      SM-2.177b policy block
      SM-2.178 guidance record
      SM-2.179 guidance record
      SM-2.180 policy prompt
      SM-2.181 guidance none
      """)
}
