package school.mentoring.roadmap.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.organisation.Role;
import school.mentoring.roadmap.placing.Audience;
import school.mentoring.roadmap.placing.Placer;
import school.mentoring.roadmap.placing.UploadedFiles;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.SchoolYear;

/** Reads from a request who places what for whom; the pages and REST read it alike. */
@Component
class Placing {

  private final CurrentMembers members;

  Placing(CurrentMembers members) {
    this.members = members;
  }

  /**
   * The person who asks.
   *
   * @throws Refusal if no role of theirs draws roadmaps
   */
  Placer by() {
    CurrentMember member = members.current();
    member.mustBe(Role.DIRECTOR, Role.CURATOR, Role.COORDINATOR);
    return seer();
  }

  /** Any member of staff, who may read what there is. */
  Placer seer() {
    CurrentMember member = members.current();
    return new Placer(member.login(), member.organisation(), member.administrator());
  }

  /**
   * Whom a roadmap is for.
   *
   * @param text {@code own}, {@code all} or the id of an organisation
   */
  static Audience audience(String text, Placer by) {
    return switch (text.strip()) {
      case "", "own" -> Audience.only(by.organisation());
      case "all" -> new Audience(Optional.empty());
      default -> Audience.only(new OrganisationId(text.strip()));
    };
  }

  static UploadedFiles files(List<MultipartFile> sent) {
    return UploadedFiles.of(
        sent == null
            ? List.of()
            : sent.stream().filter(it -> !it.isEmpty()).map(Placing::file).toList());
  }

  private static UploadedFiles.Sent file(MultipartFile file) {
    try {
      return new UploadedFiles.Sent(file.getOriginalFilename(), file.getBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The year that a calendar is asked for.
   *
   * @throws Refusal if it is not a year
   */
  static SchoolYear year(String text) {
    if (!text.strip().matches("\\d{4}")) {
      throw new Refusal(
          "Поле «Учебный год»: «%s» не год. Напишите год начала четырьмя цифрами, например 2026."
              .formatted(text));
    }
    return new SchoolYear(Integer.parseInt(text.strip()));
  }
}
