package school.mentoring.enrolment.base;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.Participant;
import school.mentoring.enrolment.register.ParticipantFilter;
import school.mentoring.enrolment.register.ParticipantLists;
import school.mentoring.enrolment.register.ParticipantOrder;
import school.mentoring.organisation.Organisations;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.SchoolYear;

/** The base of mentees and the base of mentors: the people with their history in pairs. */
@Service
public class Bases {

  private final ParticipantLists lists;
  private final Histories histories;
  private final Organisations organisations;

  Bases(ParticipantLists lists, Histories histories, Organisations organisations) {
    this.lists = lists;
    this.histories = histories;
    this.organisations = organisations;
  }

  /** One page of a base; what a page costs does not depend on its people. */
  @Transactional(readOnly = true)
  public Page<BaseRow> page(
      OrganisationId organisation,
      ParticipantFilter filter,
      ParticipantOrder order,
      boolean descending,
      int page) {
    Page<Participant> found = lists.page(organisation, filter, order, descending, page);
    int before = (int) found.getPageable().getOffset();
    List<BaseRow> rows = rows(organisation, filter, found.getContent(), before);
    return new PageImpl<>(rows, found.getPageable(), found.getTotalElements());
  }

  /** The whole base, as far as the filter lets it through. */
  @Transactional(readOnly = true)
  public List<BaseRow> all(
      OrganisationId organisation,
      ParticipantFilter filter,
      ParticipantOrder order,
      boolean descending) {
    return rows(organisation, filter, lists.all(organisation, filter, order, descending), 0);
  }

  private List<BaseRow> rows(
      OrganisationId organisation, ParticipantFilter filter, List<Participant> people, int before) {
    List<UUID> ids = people.stream().map(Participant::uuid).toList();
    Map<UUID, List<NotedPair>> pairs = histories.of(organisation, filter.side(), ids);
    String here = organisations.get(organisation).shortName();
    SchoolYear year = filter.narrowing().year();
    return IntStream.range(0, people.size())
        .mapToObj(
            it ->
                new BaseRow(
                    before + it + 1,
                    people.get(it),
                    of(year, pairs.getOrDefault(ids.get(it), List.of())),
                    here))
        .toList();
  }

  /** Where a year is asked for, the base tells of that year alone. */
  private static List<NotedPair> of(SchoolYear year, List<NotedPair> pairs) {
    return pairs.stream().filter(it -> year == null || it.known().year().equals(year)).toList();
  }
}
