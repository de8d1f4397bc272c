package school.mentoring.enrolment;

import java.util.UUID;
import school.mentoring.shared.OrganisationId;

/**
 * A paper is in force no more: its signer took it back, or it had been recorded by mistake. Told in
 * the transaction that records it; another paper of the person may still suffice.
 */
public record ConsentWithdrawn(
    OrganisationId organisation, UUID participant, Consent.Purpose purpose) {}
