package school.mentoring.enrolment;

import java.util.UUID;
import school.mentoring.shared.OrganisationId;

/** Somebody's signed paper was recorded; told in the transaction that records it. */
public record ParticipantConsented(
    OrganisationId organisation, UUID participant, Consent.Purpose purpose) {}
