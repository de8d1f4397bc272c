package school.mentoring.monitoring.survey.web;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import school.mentoring.monitoring.survey.SurveyStage;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.organisation.Role;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/**
 * Who sees what of the surveys: director and curator hold them and read the results; a psychologist
 * reads the results as well. Nobody reads one person's answers or changes.
 */
@Component
class SurveyReaders {

  private final CurrentMembers members;
  private final Programmes programmes;

  SurveyReaders(CurrentMembers members, Programmes programmes) {
    this.members = members;
    this.programmes = programmes;
  }

  /**
   * The one who leads, of the organisation whose programme it is.
   *
   * @throws Refusal if somebody else asks, or the programme is another's
   */
  CurrentMember leader(UUID programme) {
    CurrentMember member = members.current();
    member.mustBe(Role.CURATOR, Role.DIRECTOR);
    programmes.get(new ProgrammeId(programme), member.organisation());
    return member;
  }

  /** The same, or a psychologist; with the programme on the page. */
  CurrentMember reader(UUID programme, Model model) {
    CurrentMember member = reader(programme);
    model.addAttribute("section", "programmes");
    model.addAttribute("leads", member.leads());
    model.addAttribute(
        "programme", programmes.get(new ProgrammeId(programme), member.organisation()));
    return member;
  }

  /** The same, for a file. */
  CurrentMember reader(UUID programme) {
    CurrentMember member = members.current();
    member.mustBe(Role.CURATOR, Role.DIRECTOR, Role.PSYCHOLOGIST);
    programmes.get(new ProgrammeId(programme), member.organisation());
    return member;
  }

  static SurveyStage stage(String key) {
    return SurveyStage.find(key)
        .orElseThrow(
            () ->
                Refusal.notFound(
                    "Опрос «%s» не найден: откройте его со страницы «Опросы и замеры»."
                        .formatted(key)));
  }
}
