package school.mentoring.roadmap.placing;

import org.springframework.data.jpa.repository.JpaRepository;

interface RoadmapPlacementRepository extends JpaRepository<RoadmapPlacement, String> {}
