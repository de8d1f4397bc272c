package school.mentoring.mentorship;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.MenteeId;
import school.mentoring.enrolment.Mentor;
import school.mentoring.enrolment.MentorId;
import school.mentoring.enrolment.Participants;
import school.mentoring.organisation.PersonName;
import school.mentoring.shared.OrganisationId;

/** Finds the people behind pairs; the pairs themselves keep ids only. */
@Component
class PairNames {

  private final Participants participants;

  PairNames(Participants participants) {
    this.participants = participants;
  }

  /** The names of all these pairs, read at once. */
  Names of(OrganisationId organisation, Collection<Mentorship> pairs) {
    List<MentorId> mentors = pairs.stream().map(Mentorship::mentor).distinct().toList();
    List<MenteeId> mentees = pairs.stream().map(Mentorship::mentee).distinct().toList();
    return new Names(
        participants.mentors(organisation, mentors).stream()
            .collect(Collectors.toMap(Mentor::id, Function.identity())),
        participants.mentees(organisation, mentees).stream()
            .collect(Collectors.toMap(Mentee::id, Function.identity())));
  }

  /** People by their ids; somebody erased meanwhile is named so. */
  record Names(Map<MentorId, Mentor> mentors, Map<MenteeId, Mentee> mentees) {

    String mentor(Mentorship pair) {
      Mentor mentor = mentors.get(pair.mentor());
      return mentor == null ? NamedPair.GONE : mentor.name().surnameFirst();
    }

    String mentee(Mentorship pair) {
      Mentee mentee = mentees.get(pair.mentee());
      return mentee == null ? NamedPair.GONE : mentee.name().surnameFirst();
    }

    String group(Mentorship pair) {
      Mentee mentee = mentees.get(pair.mentee());
      return mentee == null || mentee.group() == null ? "" : mentee.group();
    }

    /** Of both, surname first: as little as tells one pair from another. */
    String initials(Mentorship pair) {
      Mentor mentor = mentors.get(pair.mentor());
      Mentee mentee = mentees.get(pair.mentee());
      return (mentor == null ? "" : letters(mentor.name()))
          + " — "
          + (mentee == null ? "" : letters(mentee.name()));
    }

    private static String letters(PersonName name) {
      return name.surname().substring(0, 1) + ". " + name.givenName().substring(0, 1) + ".";
    }

    /** «Вера П.»: enough for the child, and a lost card names nobody. */
    String called(Mentorship pair) {
      return Optional.ofNullable(mentors.get(pair.mentor()))
          .map(Mentor::name)
          .map(it -> it.givenName() + " " + it.surname().charAt(0) + ".")
          .orElse(NamedPair.GONE);
    }

    boolean match(Mentorship pair, String text) {
      String wanted = text.strip().toLowerCase(Locale.ROOT);
      return String.join(" ", pair(pair), group(pair), pair.form())
          .toLowerCase(Locale.ROOT)
          .contains(wanted);
    }

    /** «Ветрова А. С. — Соколов И. П.» */
    String pair(Mentorship pair) {
      return mentor(pair) + " — " + mentee(pair);
    }
  }
}
