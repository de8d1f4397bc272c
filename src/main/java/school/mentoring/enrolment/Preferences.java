package school.mentoring.enrolment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/** Whom the participants of a programme want as a partner, and whom not. */
@Service
public class Preferences {

  private final PreferenceRepository preferences;
  private final ParticipantRepository participants;

  Preferences(PreferenceRepository preferences, ParticipantRepository participants) {
    this.preferences = preferences;
    this.participants = participants;
  }

  /** Everything said in a programme. */
  @Transactional(readOnly = true)
  public List<Preference> of(OrganisationId organisation, ProgrammeId programme) {
    return preferences.findByOrganisationAndProgramme(organisation, programme);
  }

  /**
   * What one participant says; it takes the place of what was said before.
   *
   * @param choices the first choice first, at most three
   * @throws Refusal if somebody is named twice, chooses a person of the own side, or is unknown
   */
  @Transactional
  public void say(
      OrganisationId organisation,
      ProgrammeId programme,
      UUID by,
      List<UUID> choices,
      Set<UUID> unwanted) {
    check(organisation, by, choices, unwanted);
    preferences.forget(organisation, programme, by);
    Stream<Preference> wanted =
        IntStream.range(0, choices.size())
            .mapToObj(it -> new Preference(organisation, programme, by, choices.get(it), it + 1));
    Stream<Preference> not =
        unwanted.stream()
            .map(it -> new Preference(organisation, programme, by, it, Preference.UNWANTED));
    preferences.saveAll(Stream.concat(wanted, not).toList());
  }

  private void check(OrganisationId organisation, UUID by, List<UUID> choices, Set<UUID> unwanted) {
    if (choices.size() > Preference.LAST_CHOICE) {
      throw new Refusal(
          "Предпочтения: названо %d, оставьте не больше %d."
              .formatted(choices.size(), Preference.LAST_CHOICE));
    }
    Set<UUID> named = new HashSet<>(choices);
    if (named.size() < choices.size() || unwanted.stream().anyMatch(named::contains)) {
      throw new Refusal("Предпочтения: один человек назван дважды, оставьте его в одной строке.");
    }
    named.addAll(unwanted);
    Participant chooser = known(organisation, by);
    named.forEach(it -> mustBeOfOtherSide(chooser, known(organisation, it)));
  }

  private Participant known(OrganisationId organisation, UUID id) {
    return participants
        .findByIdAndOrganisation(id, organisation)
        .orElseThrow(
            () -> Refusal.notFound("Предпочтения: участник не найден, обновите страницу."));
  }

  private static void mustBeOfOtherSide(Participant chooser, Participant about) {
    if (chooser.side() == about.side()) {
      throw new Refusal(
          "Предпочтения: «%s» с той же стороны пары, выберите другого."
              .formatted(about.name().full()));
    }
  }
}
