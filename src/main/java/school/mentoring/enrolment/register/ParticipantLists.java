package school.mentoring.enrolment.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.hibernate.Hibernate;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.Mentor;
import school.mentoring.enrolment.Participant;
import school.mentoring.enrolment.Side;
import school.mentoring.enrolment.entry.RegisterRow;
import school.mentoring.enrolment.register.ParticipantFilter.State;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.PageNumber;
import school.mentoring.shared.table.TableExport;

/** The registers of mentees and mentors, as pages and as files. */
@Service
public class ParticipantLists {

  private static final int PAGE = 50;

  private final RegisterRepository participants;
  private final ParticipantSearch search;
  private final Clock clock;

  ParticipantLists(RegisterRepository participants, ParticipantSearch search, Clock clock) {
    this.participants = participants;
    this.search = search;
    this.clock = clock;
  }

  /** One page of a register by surname; the topics are read, too. */
  @Transactional(readOnly = true)
  public Page<Participant> page(OrganisationId organisation, ParticipantFilter filter, int page) {
    return page(organisation, filter, ParticipantOrder.NAME, false, page);
  }

  /** One page of a register; the topics are read, too. */
  @Transactional(readOnly = true)
  public Page<Participant> page(
      OrganisationId organisation,
      ParticipantFilter filter,
      ParticipantOrder order,
      boolean descending,
      int page) {
    Page<Participant> found =
        participants.findAll(
            search.of(organisation, filter, today()),
            PageRequest.of(PageNumber.of(page), PAGE, order.sort(descending)));
    found.forEach(it -> Hibernate.initialize(it.topics()));
    return found;
  }

  /** Everybody whom a filter finds, with their topics. */
  @Transactional(readOnly = true)
  public List<Participant> all(
      OrganisationId organisation,
      ParticipantFilter filter,
      ParticipantOrder order,
      boolean descending) {
    List<Participant> found =
        participants.findAll(search.of(organisation, filter, today()), order.sort(descending));
    found.forEach(it -> Hibernate.initialize(it.topics()));
    return found;
  }

  /** The classes and posts, or the variants, that the people of a side have; sorted. */
  @Transactional(readOnly = true)
  public Choices choices(OrganisationId organisation, Side side) {
    Class<? extends Participant> type = side == Side.MENTOR ? Mentor.class : Mentee.class;
    return new Choices(
        participants.groups(organisation, type), participants.variants(organisation, type));
  }

  /** What a list can be narrowed to, as the people have it. */
  public record Choices(List<String> groups, List<String> variants) {}

  /** How many a register has in a state. */
  @Transactional(readOnly = true)
  public long count(OrganisationId organisation, Side side, State state) {
    ParticipantFilter filter = new ParticipantFilter(side, "", "", state);
    return participants.count(search.of(organisation, filter, today()));
  }

  /** The figures of those who take part and are meant. */
  @Transactional(readOnly = true)
  public RegisterFigures figures(
      OrganisationId organisation, Side side, Predicate<Participant> meant) {
    ParticipantFilter filter = new ParticipantFilter(side, "", "", State.TAKING_PART);
    List<Participant> people =
        participants.findAll(search.of(organisation, filter, today())).stream()
            .filter(meant)
            .toList();
    return RegisterFigures.of(people, today());
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
        participants.findAll(
            search.of(organisation, filter, today()), ParticipantOrder.NAME.sort(false));
    return TableExport.ofTexts(
        filter.side().title(),
        RegisterRow.headers(filter.side()),
        people.stream().map(RegisterRow::of).toList());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
