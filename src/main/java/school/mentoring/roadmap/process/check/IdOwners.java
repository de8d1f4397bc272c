package school.mentoring.roadmap.process.check;

import java.util.Optional;

/** Which roadmap an id belongs to that was deployed before; ids are unique among all roadmaps. */
interface IdOwners {

  /** Nothing was deployed before. */
  IdOwners NOBODY =
      new IdOwners() {
        @Override
        public Optional<String> ofProcess(String id) {
          return Optional.empty();
        }

        @Override
        public Optional<String> ofForm(String id) {
          return Optional.empty();
        }

        @Override
        public Optional<String> ofDecision(String id) {
          return Optional.empty();
        }
      };

  Optional<String> ofProcess(String id);

  Optional<String> ofForm(String id);

  Optional<String> ofDecision(String id);
}
