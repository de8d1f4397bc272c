package school.mentoring.roadmap.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/**
 * The running instances of a programme, each with the version it may go over to.
 *
 * @param running what windows mean in the running version, and {@code next} in the other
 * @param instances by id; those of the roadmap and of the blocks it called
 * @param homeless names of processes that run and that the new version has no more
 */
record ProgrammeTree(
    ProgrammeTime running, ProgrammeTime next, Map<String, Node> instances, List<String> homeless) {

  /**
   * An instance.
   *
   * @param ofRoadmap the roadmap's own or a stage's; a block stays on its version
   * @param waiting elements that something waits at
   * @param entering elements that a background job is about to enter
   * @param spent boundary events that have happened
   */
  record Node(
      String id,
      VersionPair versions,
      boolean ofRoadmap,
      List<String> waiting,
      List<String> entering,
      List<String> spent) {

    /** An element and where it stands, as people read it. */
    String place(String element) {
      return "«%s» (%s)".formatted(versions.nameOf(element), versions.name());
    }
  }

  Stream<Node> ofRoadmap() {
    return instances.values().stream().filter(Node::ofRoadmap);
  }

  /** The instance that an execution belongs to. */
  Node around(ExecutionEntity execution) {
    return instances.get(execution.getProcessInstanceId());
  }

  /** The versions of a process of this tree. */
  Optional<VersionPair> versions(String process) {
    return instances.values().stream()
        .map(Node::versions)
        .filter(it -> it.key().equals(process))
        .findFirst();
  }
}
