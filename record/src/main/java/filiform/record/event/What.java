package filiform.record.event;

/// What an event says. A new kind must be added to [EventCodec] too: a test asks every one of them.
public sealed interface What permits PatientEvent, VisitEvent, ClinicEvent, AuditEvent {}
