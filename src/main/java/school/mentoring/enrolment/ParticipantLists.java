package school.mentoring.enrolment;

import java.util.List;
import java.util.function.Predicate;
import org.hibernate.Hibernate;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.ParticipantFilter.State;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.table.TableExport;

/** The registers of mentees and mentors, as pages and as files. */
@Service
public class ParticipantLists {

  private static final int PAGE = 50;
  private static final Sort BY_NAME = Sort.by("name.surname", "name.givenName", "id");

  private final ParticipantRepository participants;
  private final EntryRules rules;

  ParticipantLists(ParticipantRepository participants, EntryRules rules) {
    this.participants = participants;
    this.rules = rules;
  }

  /** One page of a register; the topics are read, too. */
  @Transactional(readOnly = true)
  public Page<Participant> page(OrganisationId organisation, ParticipantFilter filter, int page) {
    Page<Participant> found =
        participants.findAll(
            ParticipantSearch.of(organisation, filter, rules.today()),
            PageRequest.of(Math.max(page, 0), PAGE, BY_NAME));
    found.forEach(it -> Hibernate.initialize(it.topics()));
    return found;
  }

  /** How many a register has in a state. */
  @Transactional(readOnly = true)
  public long count(OrganisationId organisation, Side side, State state) {
    ParticipantFilter filter = new ParticipantFilter(side, "", "", state);
    return participants.count(ParticipantSearch.of(organisation, filter, rules.today()));
  }

  /** The figures of those who take part and are meant. */
  @Transactional(readOnly = true)
  public RegisterFigures figures(
      OrganisationId organisation, Side side, Predicate<Participant> meant) {
    ParticipantFilter filter = new ParticipantFilter(side, "", "", State.TAKING_PART);
    List<Participant> people =
        participants.findAll(ParticipantSearch.of(organisation, filter, rules.today())).stream()
            .filter(meant)
            .toList();
    return RegisterFigures.of(people, rules.today());
  }

  /** Whether nobody was ever entered on a side. */
  @Transactional(readOnly = true)
  public boolean isEmpty(OrganisationId organisation, Side side) {
    return count(organisation, side, State.TAKING_PART) + count(organisation, side, State.LEFT)
        == 0;
  }

  /** Everybody whom a filter lets through, with the columns of the import, and more. */
  @Transactional(readOnly = true)
  public TableExport export(OrganisationId organisation, ParticipantFilter filter) {
    List<Participant> people =
        participants.findAll(ParticipantSearch.of(organisation, filter, rules.today()), BY_NAME);
    return TableExport.ofTexts(
        filter.side().title(),
        RegisterRow.headers(filter.side()),
        people.stream().map(RegisterRow::of).toList());
  }
}
