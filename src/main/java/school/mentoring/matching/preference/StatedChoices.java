package school.mentoring.matching.preference;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.Participant;
import school.mentoring.enrolment.Participants;
import school.mentoring.enrolment.Preference;
import school.mentoring.enrolment.Preferences;
import school.mentoring.enrolment.SearchWords;
import school.mentoring.enrolment.Side;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.PageNumber;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/** Whom the participants named after the group meeting, with names, for those who match. */
@Service
public class StatedChoices {

  private static final int PAGE = 25;

  private final Participants participants;
  private final Preferences preferences;

  StatedChoices(Participants participants, Preferences preferences) {
    this.participants = participants;
    this.preferences = preferences;
  }

  /**
   * What one participant said.
   *
   * @param choices the first choice first
   */
  public record Said(Participant person, List<Participant> choices, List<Participant> unwanted) {}

  /** What one said, and who else could be named: those of the other side and the same form. */
  public record Form(Said said, List<Participant> others) {}

  /** A page of one side's participants whose name or class holds the text. */
  @Transactional(readOnly = true)
  public Page<Said> page(
      OrganisationId organisation, ProgrammeId programme, Side side, String text, int number) {
    String wanted = SearchWords.plain(text.strip());
    List<? extends Participant> found =
        of(organisation, side).stream().filter(it -> searched(it).contains(wanted)).toList();
    PageRequest page = PageRequest.of(PageNumber.of(number), PAGE);
    Map<UUID, Participant> known = byId(organisation);
    Map<UUID, List<Preference>> said = said(organisation, programme);
    return new PageImpl<>(
        found.stream()
            .skip(page.getOffset())
            .limit(PAGE)
            .map(it -> said(it, said.getOrDefault(it.uuid(), List.of()), known))
            .toList(),
        page,
        found.size());
  }

  /** How many of one side have named somebody. */
  @Transactional(readOnly = true)
  public long answered(OrganisationId organisation, ProgrammeId programme, Side side) {
    Map<UUID, List<Preference>> said = said(organisation, programme);
    return of(organisation, side).stream().filter(it -> said.containsKey(it.uuid())).count();
  }

  /**
   * What one participant said, to be changed.
   *
   * @throws Refusal if nobody with this id takes part
   */
  @Transactional(readOnly = true)
  public Form form(OrganisationId organisation, ProgrammeId programme, UUID id) {
    Map<UUID, Participant> known = byId(organisation);
    Participant person = known.get(id);
    if (person == null) {
      throw Refusal.notFound("Участник не найден: откройте его из списка предпочтений.");
    }
    List<Preference> said = said(organisation, programme).getOrDefault(id, List.of());
    return new Form(
        said(person, said, known),
        known.values().stream()
            .filter(it -> it.side() != person.side() && it.form().equals(person.form()))
            .sorted(Comparator.comparing(it -> it.name().full()))
            .toList());
  }

  /** Takes over what one participant says; it takes the place of what was said before. */
  @Transactional
  public void say(
      OrganisationId organisation,
      ProgrammeId programme,
      UUID by,
      List<UUID> choices,
      List<UUID> unwanted) {
    preferences.say(organisation, programme, by, choices, new LinkedHashSet<>(unwanted));
  }

  private List<? extends Participant> of(OrganisationId organisation, Side side) {
    return side == Side.MENTOR
        ? participants.mentorsTakingPart(organisation)
        : participants.menteesTakingPart(organisation);
  }

  private Map<UUID, Participant> byId(OrganisationId organisation) {
    Map<UUID, Participant> known = new HashMap<>();
    Stream.of(Side.values())
        .flatMap(it -> of(organisation, it).stream())
        .forEach(it -> known.put(it.uuid(), it));
    return known;
  }

  private Map<UUID, List<Preference>> said(OrganisationId organisation, ProgrammeId programme) {
    return preferences.of(organisation, programme).stream()
        .collect(Collectors.groupingBy(Preference::by));
  }

  private static Said said(
      Participant person, List<Preference> said, Map<UUID, Participant> known) {
    List<Preference> present = said.stream().filter(it -> known.containsKey(it.about())).toList();
    return new Said(
        person,
        present.stream()
            .filter(it -> it.rank() != Preference.UNWANTED)
            .sorted(Comparator.comparingInt(Preference::rank))
            .map(it -> known.get(it.about()))
            .toList(),
        present.stream()
            .filter(it -> it.rank() == Preference.UNWANTED)
            .map(it -> known.get(it.about()))
            .sorted(Comparator.comparing(it -> it.name().full()))
            .toList());
  }

  private static String searched(Participant person) {
    return SearchWords.plain(person.name().full() + " " + person.group());
  }
}
