package school.mentoring.monitoring.survey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.document.Chart;
import school.mentoring.document.Document;
import school.mentoring.document.Documents;
import school.mentoring.organisation.Organisation;
import school.mentoring.organisation.Organisations;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** Results of surveys, the analysis and the changes on paper. */
@Service
public class SurveyDocuments {

  /** A chart fits a page that lies on its side. */
  private static final int ON_A_CHART = 8;

  private final SurveyResults results;
  private final Swots swots;
  private final Dynamics dynamics;
  private final SurveySettings settings;
  private final Programmes programmes;
  private final Organisations organisations;
  private final Documents documents;

  SurveyDocuments(
      SurveyResults results,
      Swots swots,
      Dynamics dynamics,
      SurveySettings settings,
      Programmes programmes,
      Organisations organisations,
      Documents documents) {
    this.results = results;
    this.swots = swots;
    this.dynamics = dynamics;
    this.settings = settings;
    this.programmes = programmes;
    this.organisations = organisations;
    this.documents = documents;
  }

  /** A chart of the dynamics: its rows are named by the numbers of the table. */
  public record Picture(String title, String image) {}

  /** Tables and charts of one survey. */
  @Transactional(readOnly = true)
  public Document results(OrganisationId organisation, ProgrammeId programme, SurveyStage stage) {
    Map<String, Object> model = model(organisation, programme);
    List<SurveyResult> said = results.of(organisation, programme, stage);
    Map<String, String> charts = new HashMap<>();
    said.forEach(it -> charts.put(it.kind().name(), chart(it)));
    model.put("stage", stage.title());
    model.put("results", said);
    model.put("charts", charts);
    return documents.compose("monitoring/survey-results", model);
  }

  /** The means of the marks under the numbers of the table's rows. */
  private static String chart(SurveyResult result) {
    List<QuestionResult> marked =
        result.questions().stream()
            .filter(it -> it.type() == QuestionResult.Type.SCORE && !it.hidden())
            .toList();
    return marked.isEmpty()
        ? ""
        : Chart.bars(
            "Средние оценки, из 10",
            IntStream.range(0, marked.size())
                .mapToObj(it -> new Chart.Bar("№ " + (it + 1), marked.get(it).mean()))
                .toList());
  }

  /** The analysis. */
  @Transactional(readOnly = true)
  public Document swot(OrganisationId organisation, ProgrammeId programme) {
    Map<String, Object> model = model(organisation, programme);
    model.put("swot", swots.of(organisation, programme));
    model.put("parts", SwotPart.values());
    return documents.compose("monitoring/swot", model);
  }

  /** The changes with their charts. */
  @Transactional(readOnly = true)
  public Document dynamics(OrganisationId organisation, ProgrammeId programme) {
    Map<String, Object> model = model(organisation, programme);
    List<Change> measured = dynamics.of(organisation, programme);
    List<Change> changes = measured.stream().filter(it -> !it.hidden()).toList();
    model.put("measured", !measured.isEmpty());
    model.put("changes", changes);
    model.put("charts", charts(changes));
    return documents.compose("monitoring/dynamics", model);
  }

  /** The charts of the changes of everybody together: of the mentees, of the mentors. */
  @Transactional(readOnly = true)
  public List<Picture> charts(OrganisationId organisation, ProgrammeId programme) {
    return charts(dynamics.measured(organisation, programme));
  }

  private static List<Picture> charts(List<Change> changes) {
    return changes.stream()
        .map(Change::side)
        .filter(it -> !it.isEmpty())
        .distinct()
        .flatMap(it -> chart(it, changes))
        .toList();
  }

  private static Stream<Picture> chart(String side, List<Change> changes) {
    List<Integer> rows =
        IntStream.range(0, changes.size())
            .filter(
                it ->
                    changes.get(it).side().equals(side)
                        && changes.get(it).everybody()
                        && !changes.get(it).hidden())
            .boxed()
            .toList();
    return IntStream.iterate(0, it -> it < rows.size(), it -> it + ON_A_CHART)
        .mapToObj(it -> rows.subList(it, Math.min(it + ON_A_CHART, rows.size())))
        .map(it -> picture(side + ": средние оценки по номерам строк", it, changes));
  }

  private static Picture picture(String title, List<Integer> rows, List<Change> changes) {
    List<Chart.Series> series =
        List.of(
            series("На входе", rows, it -> changes.get(it).entry()),
            series("На выходе", rows, it -> changes.get(it).exit()));
    return new Picture(title, Chart.series(title, series));
  }

  private static Chart.Series series(String name, List<Integer> rows, IntToDoubleFunction value) {
    return new Chart.Series(
        name,
        rows.stream().map(it -> new Chart.Bar("№ " + (it + 1), value.applyAsDouble(it))).toList());
  }

  private Map<String, Object> model(OrganisationId organisation, ProgrammeId id) {
    Programme programme = programmes.get(id, organisation);
    Organisation school = organisations.get(organisation);
    Map<String, Object> model = new HashMap<>();
    model.put("organisation", school.fullName());
    model.put("programme", programme.roadmapName());
    model.put("year", programme.schoolYear().toString());
    model.put("smallest", settings.groups(organisation).smallest());
    return model;
  }
}
