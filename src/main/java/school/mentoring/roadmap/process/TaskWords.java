package school.mentoring.roadmap.process;

import java.util.List;
import java.util.Optional;
import school.mentoring.roadmap.window.DateRange;

/** What a version of the roadmap says of an open task. */
record TaskWords(String name, Optional<CarriedLine> line, DateRange days, TaskPeople people) {

  List<String> lines() {
    return line.map(CarriedLine::lines).orElse(List.of());
  }
}
