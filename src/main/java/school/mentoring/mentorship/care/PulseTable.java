package school.mentoring.mentorship.care;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.mentorship.Mentorships;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** The pulses of all pairs at work, for those who lead the programme. */
@Service
public class PulseTable {

  private final Mentorships pairs;
  private final CarePeople people;
  private final Pulses pulses;

  PulseTable(Mentorships pairs, CarePeople people, Pulses pulses) {
    this.pairs = pairs;
    this.people = people;
    this.pulses = pulses;
  }

  /** A page of pairs by name. */
  @Transactional(readOnly = true)
  public Page<PulseRow> find(OrganisationId organisation, ProgrammeId programme, Pageable page) {
    List<Mentorship> active =
        pairs.of(organisation, programme).stream().filter(Mentorship::isActive).toList();
    CarePeople.Known known = people.of(organisation, active);
    List<Mentorship> sorted = active.stream().sorted(Comparator.comparing(known::mentee)).toList();
    int from = (int) Math.min(page.getOffset(), sorted.size());
    List<Mentorship> shown =
        sorted.subList(from, Math.min(from + page.getPageSize(), sorted.size()));
    Map<MentorshipId, List<Pulse>> said = pulses.of(shown.stream().map(Mentorship::id).toList());
    return new PageImpl<>(
        shown.stream()
            .map(
                it ->
                    new PulseRow(
                        it.id(),
                        known.mentor(it) + " — " + known.mentee(it),
                        said.getOrDefault(it.id(), List.of())))
            .toList(),
        page,
        sorted.size());
  }
}
