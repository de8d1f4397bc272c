package school.mentoring.monitoring.survey;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/**
 * Strong and weak sides, opportunities and threats of a programme: drafted from the answers, edited
 * and confirmed by the curator. Each line stands for itself.
 */
@Entity
@Table(name = "survey_swot")
public class Swot {

  private static final int LONGEST = 20_000;

  @EmbeddedId private ProgrammeId programme;
  @Embedded private OrganisationId organisation;
  private String strengths;
  private String weaknesses;
  private String opportunities;
  private String threats;
  private LocalDate confirmedOn;
  private String confirmedBy;
  @Version private int version;

  protected Swot() {}

  Swot(ProgrammeId programme, OrganisationId organisation, Map<SwotPart, List<String>> lines) {
    this.programme = programme;
    this.organisation = organisation;
    write(
        String.join("\n", lines.get(SwotPart.STRENGTHS)),
        String.join("\n", lines.get(SwotPart.WEAKNESSES)),
        String.join("\n", lines.get(SwotPart.OPPORTUNITIES)),
        String.join("\n", lines.get(SwotPart.THREATS)));
  }

  /** The curator has edited it: it is confirmed as it stands. */
  void confirm(Map<SwotPart, String> texts, LocalDate day, String by) {
    texts.forEach(Swot::mustFit);
    write(
        texts.getOrDefault(SwotPart.STRENGTHS, ""),
        texts.getOrDefault(SwotPart.WEAKNESSES, ""),
        texts.getOrDefault(SwotPart.OPPORTUNITIES, ""),
        texts.getOrDefault(SwotPart.THREATS, ""));
    confirmedOn = day;
    confirmedBy = by;
  }

  private void write(String strong, String weak, String chances, String dangers) {
    strengths = strong;
    weaknesses = weak;
    opportunities = chances;
    threats = dangers;
  }

  private static void mustFit(SwotPart part, String text) {
    if (text.length() > LONGEST) {
      throw new Refusal(
          "«%s»: %d знаков, больше %d не сохранится. Сократите."
              .formatted(part.title(), text.length(), LONGEST));
    }
  }

  /** A part as it is edited: a line each. */
  public String text(SwotPart part) {
    return switch (part) {
      case STRENGTHS -> strengths;
      case WEAKNESSES -> weaknesses;
      case OPPORTUNITIES -> opportunities;
      case THREATS -> threats;
    };
  }

  /** The lines of a part. */
  public List<String> lines(SwotPart part) {
    return text(part).lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
  }

  /** The day the curator confirmed it; empty while it is a draft made from the answers. */
  public Optional<LocalDate> confirmedOn() {
    return Optional.ofNullable(confirmedOn);
  }

  public boolean confirmed() {
    return confirmedOn != null;
  }

  /** Whether there is anything in it. */
  public boolean empty() {
    return List.of(SwotPart.values()).stream().allMatch(it -> lines(it).isEmpty());
  }
}
