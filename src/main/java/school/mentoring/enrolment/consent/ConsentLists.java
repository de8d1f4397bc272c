package school.mentoring.enrolment.consent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Hibernate;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.Consent.Purpose;
import school.mentoring.enrolment.ConsentPolicy;
import school.mentoring.enrolment.Participant;
import school.mentoring.enrolment.consent.ConsentFilter.State;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.PageNumber;

/** Who has which paper, and who lacks one. */
@Service
public class ConsentLists {

  private static final int PAGE = 50;
  private static final Sort BY_NAME = Sort.by("name.surname", "name.givenName", "id");

  private final ConsentHolderRepository participants;
  private final Clock clock;

  ConsentLists(ConsentHolderRepository participants, Clock clock) {
    this.participants = participants;
    this.clock = clock;
  }

  /** One page of people by name, with their papers. */
  @Transactional(readOnly = true)
  public Page<Participant> page(OrganisationId organisation, ConsentFilter filter, int page) {
    Page<Participant> found =
        participants.findAll(
            ConsentSearch.of(organisation, filter, today()),
            PageRequest.of(PageNumber.of(page), PAGE, BY_NAME));
    found.forEach(it -> Hibernate.initialize(it.consents()));
    return found;
  }

  /** Many people by name at once, with their papers, for a file. */
  @Transactional(readOnly = true)
  public Page<Participant> many(
      OrganisationId organisation, ConsentFilter filter, Pageable amount) {
    Page<Participant> found =
        participants.findAll(
            ConsentSearch.of(organisation, filter, today()),
            PageRequest.of(amount.getPageNumber(), amount.getPageSize(), BY_NAME));
    found.forEach(it -> Hibernate.initialize(it.consents()));
    return found;
  }

  /** Everybody meant, by name. */
  @Transactional(readOnly = true)
  public List<UUID> people(OrganisationId organisation, ConsentFilter filter) {
    return participants.findAll(ConsentSearch.of(organisation, filter, today()), BY_NAME).stream()
        .map(Participant::uuid)
        .toList();
  }

  /** How many stand so, on both sides, with any paper. */
  @Transactional(readOnly = true)
  public long count(OrganisationId organisation, State state) {
    return participants.count(
        ConsentSearch.of(organisation, new ConsentFilter(null, "", "", "", null, state), today()));
  }

  /** The papers that a person is to have and lacks on a day. */
  public static List<Purpose> lacking(Participant person, LocalDate day) {
    return ConsentPolicy.needed(person, day).stream()
        .filter(it -> person.consent(it, day).isEmpty())
        .toList();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
