package school.mentoring.roadmap;

import org.springframework.data.jpa.repository.JpaRepository;

interface RoadmapPlacementRepository extends JpaRepository<RoadmapPlacement, String> {}
