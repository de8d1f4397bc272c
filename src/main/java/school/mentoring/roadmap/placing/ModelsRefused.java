package school.mentoring.roadmap.placing;

import java.util.List;

/** The engine refuses models that the check had found nothing wrong with. */
public class ModelsRefused extends RuntimeException {

  private final transient List<ModelProblem> problems;

  public ModelsRefused(List<ModelProblem> problems, Throwable cause) {
    super(cause);
    this.problems = List.copyOf(problems);
  }

  public List<ModelProblem> problems() {
    return problems;
  }
}
