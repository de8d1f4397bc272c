package school.mentoring.mentorship.care;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.mentorship.Mentorships;
import school.mentoring.mentorship.NamedPair;
import school.mentoring.mentorship.PairSearch;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** The pulses of all pairs at work, for those who lead the programme. */
@Service
public class PulseTable {

  private final Mentorships pairs;
  private final Pulses pulses;

  PulseTable(Mentorships pairs, Pulses pulses) {
    this.pairs = pairs;
    this.pulses = pulses;
  }

  /** A page of pairs by name. */
  @Transactional(readOnly = true)
  public Page<PulseRow> find(OrganisationId organisation, ProgrammeId programme, Pageable page) {
    List<NamedPair> sorted =
        pairs.named(organisation, programme, new PairSearch("", Optional.empty(), true)).stream()
            .sorted(Comparator.comparing(NamedPair::mentee))
            .toList();
    int from = (int) Math.min(page.getOffset(), sorted.size());
    List<NamedPair> shown =
        sorted.subList(from, Math.min(from + page.getPageSize(), sorted.size()));
    Map<MentorshipId, List<Pulse>> said = pulses.of(shown.stream().map(NamedPair::id).toList());
    return new PageImpl<>(
        shown.stream()
            .map(it -> new PulseRow(it.id(), it.names(), said.getOrDefault(it.id(), List.of())))
            .toList(),
        page,
        sorted.size());
  }
}
