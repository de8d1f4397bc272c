package school.mentoring.recognition.contest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.recognition.Award;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** Who was awarded what by confirmed protocols. */
@Service
public class ContestAwards {

  private final ContestRepository contests;
  private final ContestApplicationRepository applications;

  ContestAwards(ContestRepository contests, ContestApplicationRepository applications) {
    this.contests = contests;
    this.applications = applications;
  }

  /** Awards by the confirmed protocols of a programme. */
  @Transactional(readOnly = true)
  public List<Award> of(OrganisationId organisation, ProgrammeId programme) {
    Map<UUID, Contest> decided =
        decided(
            contests.findByOrganisationAndProgrammeOrderByTermsTitleAscId(organisation, programme));
    return awards(decided, applications.findByContestIdIn(decided.keySet()));
  }

  /** Awards of some mentors in all years. */
  @Transactional(readOnly = true)
  public List<Award> ofMentors(OrganisationId organisation, Collection<UUID> mentors) {
    List<ContestApplication> theirs =
        applications.findByOrganisationAndMentorIdIn(organisation, mentors);
    List<UUID> ids = theirs.stream().map(ContestApplication::contest).distinct().toList();
    return awards(decided(contests.findByOrganisationAndIdIn(organisation, ids)), theirs);
  }

  private static Map<UUID, Contest> decided(List<Contest> found) {
    return found.stream()
        .filter(it -> it.is(ContestState.CONFIRMED))
        .collect(Collectors.toMap(Contest::id, Function.identity()));
  }

  private static List<Award> awards(Map<UUID, Contest> decided, List<ContestApplication> all) {
    List<Award> awards = new ArrayList<>();
    all.stream()
        .filter(it -> decided.containsKey(it.contest()))
        .forEach(it -> it.award(decided.get(it.contest())).ifPresent(awards::add));
    return Awards.inOrder(awards);
  }
}
