/// Where on the record a document belongs (SM-1.17); the names are ours. Requirements look for papers by their section (SM-1.23).
public enum DocumentSection: String, Sendable, CaseIterable {
  case complaintForm = "complaint form"
  /// The organisation's replies to the complaint, those of a second tier or another complaint handler among them.
  case complaintResponses = "complaint responses"
  case meetingRecordings = "meeting recordings"
  case meetingTranscripts = "meeting transcripts"
  case consent = "consent and authority"
  case medicalRecords = "medical records"
  case correspondence
  case evidence
  case adjustments
  case decisions
  case other
}

extension CaseFile {
  public func documents(in section: DocumentSection) -> [Document] {
    documents.filter { $0.section == section.rawValue }
  }
}
