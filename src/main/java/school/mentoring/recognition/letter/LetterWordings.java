package school.mentoring.recognition.letter;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.Role;
import school.mentoring.shared.OrganisationId;

/** How an organisation words its letters; what it does not word itself comes with the program. */
@Service
public class LetterWordings {

  private final LetterWordingRepository wordings;

  LetterWordings(LetterWordingRepository wordings) {
    this.wordings = wordings;
  }

  /** All kinds in their order. */
  @Transactional(readOnly = true)
  public List<LetterWording> of(OrganisationId organisation) {
    Map<LetterKind, LetterWording> own =
        wordings.findByOrganisation(organisation).stream()
            .collect(Collectors.toMap(LetterWording::kind, Function.identity()));
    return Arrays.stream(LetterKind.values())
        .map(it -> own.getOrDefault(it, new LetterWording(organisation, it)))
        .toList();
  }

  LetterWording of(OrganisationId organisation, LetterKind kind) {
    return wordings
        .findByOrganisationAndKind(organisation, kind)
        .orElseGet(() -> new LetterWording(organisation, kind));
  }

  /** Takes over another wording; letters that are issued keep theirs. */
  @Transactional
  public void write(CurrentMember by, LetterKind kind, String title, String body, int meetings) {
    by.mustBe(Role.CURATOR, Role.DIRECTOR);
    LetterWording wording = of(by.organisation(), kind);
    wording.write(title, body, meetings);
    wordings.save(wording);
  }

  /** Back to the wording that comes with the program. */
  @Transactional
  public void forget(CurrentMember by, LetterKind kind) {
    by.mustBe(Role.CURATOR, Role.DIRECTOR);
    wordings.findByOrganisationAndKind(by.organisation(), kind).ifPresent(wordings::delete);
  }

  /** What a wording may name between braces. */
  public List<String> names() {
    return LetterText.NAMES;
  }
}
