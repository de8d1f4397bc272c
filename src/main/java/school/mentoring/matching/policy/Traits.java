package school.mentoring.matching.policy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import school.mentoring.enrolment.AgeRange;
import school.mentoring.enrolment.Participant;
import school.mentoring.enrolment.ParticipantKind;
import school.mentoring.enrolment.Profile;

/**
 * A participant prepared for comparing: made once, so that thousands of pairs are compared without
 * cutting up texts.
 *
 * @param topics by key, as the person spells them
 * @param times words of the convenient time
 */
record Traits(
    UUID id,
    Map<String, String> topics,
    String variant,
    Set<String> manners,
    Set<String> times,
    String group,
    String place,
    boolean learner,
    OptionalInt age,
    Optional<LocalDate> birthDate,
    Optional<AgeRange> ages) {

  static Traits of(Participant person, LocalDate today) {
    Profile told = person.profile();
    Map<String, String> topics = new LinkedHashMap<>();
    person.topics().forEach(it -> topics.put(key(it), it));
    return new Traits(
        person.uuid(),
        topics,
        key(told.variant()),
        words(told.manner()),
        Availability.words(told.availability()),
        key(person.group()),
        key(told.place()),
        person.kind() == ParticipantKind.PUPIL || person.kind() == ParticipantKind.STUDENT,
        person.age(today).map(OptionalInt::of).orElseGet(OptionalInt::empty),
        person.birthDate(),
        Optional.ofNullable(told.ages()));
  }

  /** «Ёлка » and «елка» are the same. */
  private static String key(String text) {
    return text == null
        ? ""
        : text.strip()
            .toLowerCase(Locale.ROOT)
            .replace('ё', 'е')
            .replace('—', '–')
            .replaceAll("\\s+", " ");
  }

  private static Set<String> words(String list) {
    return Arrays.stream(key(list).split("[;,]"))
        .map(String::strip)
        .filter(it -> !it.isEmpty())
        .collect(Collectors.toSet());
  }
}
